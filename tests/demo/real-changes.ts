import type { DriftEntry } from '../../src/ledger/drift/entries.ts';

/** A change that the recordings of two real releases show, and what the contract's ledgers say of it. */
export interface RealChange {
  entry: DriftEntry;
  /** The change of the contract's ledgers that is this one. */
  documented: DriftEntry | null;
  /** Why no claim need show it. */
  excused: string | null;
}

/** Holds what really changed against what the ledgers of the contract say has changed. */
export function compareWithReal(real: readonly DriftEntry[], ledgers: readonly DriftEntry[]): RealChange[] {
  const behindNewRoutes = new Set(real.filter(isAboutMissingRoute).flatMap(({ claims }) => claims));
  return real.map((entry) => ({
    entry,
    documented: ledgers.find((other) => isSame(entry, other)) ?? null,
    excused: EXCUSES.find(({ applies }) => applies(entry, behindNewRoutes))?.reason ?? null,
  }));
}

function isSame(real: DriftEntry, told: DriftEntry): boolean {
  // A route that came is told as that, and not by each answer that it gives.
  if (told.kind.startsWith('capability')) return isAboutMissingRoute(real) && concerns(told, routeOf(real));
  if (real.kind !== told.kind) return false;
  switch (real.kind) {
    case 'status':
    case 'error-shape':
    case 'error-code':
      return (
        real.before === told.before && real.after === told.after && sameRoutes(real.subject, told.subject)
      );
    case 'text':
      return shared(real.after, told.after);
    case 'header':
      return real.subject === told.subject && (real.before === null) === (told.before === null);
    case 'enum':
      return real.subject === told.subject && real.before === told.before && real.after === told.after;
    default:
      return real.resource === told.resource && real.subject === told.subject;
  }
}

const isAboutMissingRoute = ({ before, kind, example }: DriftEntry): boolean =>
  (kind === 'status' && before === '404 detailed NotFoundException') ||
  /^Cannot [A-Z]+ \//.test(before ?? '') ||
  /Cannot [A-Z]+ \//.test(JSON.stringify(example?.before?.response.body ?? null));

const routeOf = ({ subject, example }: DriftEntry): string =>
  example?.after ? `${example.after.request.method} ${example.after.request.path.split('?')[0]}` : subject;

/** Whether a route that came or went is the one that the subject names. */
const concerns = ({ subject, before, after }: DriftEntry, of: string): boolean =>
  [subject, before ?? '', after ?? ''].some((text) => sameRoutes(text.replace(/^.*no-such-route: /, ''), of));

const ROUTE = /[A-Z]+ \/[^\s]+/g;

/** Routes are the same whatever identifies the resource: `{booking.id}`, `{bookingUid}`, `nosuchbooking`. */
function sameRoutes(some: string, others: string): boolean {
  const plain = (text: string) =>
    (text.match(ROUTE) ?? []).map((route) =>
      route
        .replace(/\{[^}]*\}|<[^>]*>/g, '{}')
        .replace(/(\/v2\/bookings\/(?:by-seat\/)?)(?!by-seat|\{)[\w-]+/, '$1{}')
        .replace(/(\/reassign\/|\/attendees\/)[\w-]+/, '$1{}'),
    );
  const known = new Set(plain(others));
  return plain(some).some((route) => known.has(route));
}

/** Texts that name other things in the same words. */
function shared(one: string | null, other: string | null): boolean {
  const words = (text: string | null) =>
    (text ?? '').replace(/<[^<>]*>|\d+|\S*booking000\S*/g, '').slice(0, 100);
  return words(one) === words(other);
}

const UID = /\b[1-9A-HJ-NP-Za-km-z]{22}\b/g;

const shows = (pattern: RegExp) => (entry: DriftEntry) => entry.claims.every((claim) => pattern.test(claim));

const EXCUSES: readonly {
  reason: string;
  applies: (entry: DriftEntry, behindNewRoutes: ReadonlySet<string>) => boolean;
}[] = [
  {
    reason: 'of areas that are no part of the contract',
    applies: shows(/organizations|api-keys|POST \/v2\/teams|refreshed \(old\) key/),
  },
  {
    reason: 'of a team that the recorder made in the database of two releases only',
    applies: shows(/\/v2\/teams|team|collective|^\d+: RR /i),
  },
  {
    reason: 'which of several simultaneous requests came first',
    applies: shows(/concurrent/),
  },
  {
    reason: 'what was done over a route that only the later release has shows in what is read afterwards',
    applies: ({ claims }, behindNewRoutes) =>
      claims.every((claim) => behindNewRoutes.has(claim) || claim === '5: booking after these'),
  },
  {
    reason: 'another user had confirmed it before, which only the later release allows (F54)',
    applies: shows(/^7: confirmation: confirm$/),
  },
  {
    reason: 'a text that names another booking',
    applies: ({ kind, example }) =>
      kind === 'text' &&
      [example?.before, example?.after]
        .map((exchange) => JSON.stringify(exchange?.response.body).replace(UID, ''))
        .every((text, _, [first]) => text === first),
  },
  {
    reason: 'where the recorder listened',
    applies: ({ subject }) => subject === 'subscriberUrl',
  },
];
