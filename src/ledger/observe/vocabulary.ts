import type { Names } from '../normalise/names.ts';
import { literally } from '../normalise/names.ts';
import { eachLeaf } from '../normalise/order.ts';
import { eachIdentifier, kindAfter, resourceOf, UUID, WHOLE_SHORT_UID } from '../normalise/roles.ts';
import type { MadeUp, RecordedExchange } from './recorded.ts';

/** What a run puts its mark into, and what that is called. */
const MARKED: [kind: string, pattern: (run: string) => string][] = [
  ['email', (run) => `[\\w+-]+(?:\\.[\\w+-]+)*\\.${run}\\.[\\w.-]+@[\\w.-]+`],
  ['url', (run) => `https?://[^\\s"'<>]*/contract-${run}-[a-z0-9-]+`],
  ['slug', (run) => `contract-${run}-[a-z0-9-]+`],
  ['title', (run) => `contract ${run} (?:[a-z0-9]+ )+?[0-9a-z]+x[0-9a-z]+ [0-9a-z]{5}`],
];

/**
 * Names what the suite made up, and what the target calls things, in the order in which they first stand in the
 * exchanges of a claim: the same behaviour gets the same names, whatever else the run had made before.
 */
export function learnVocabulary(
  names: Names,
  exchanges: readonly RecordedExchange[],
  { run, madeUp }: { run: string; madeUp: readonly MadeUp[] },
): void {
  const patterns = MARKED.map(([kind, pattern]) => ({
    kind,
    pattern: new RegExp(pattern(literally(run)), 'g'),
  }));
  for (const { path, requestBody, body } of exchanges) {
    const texts = [decoded(path), JSON.stringify(requestBody ?? null), JSON.stringify(body)];
    for (const text of texts) {
      for (const { kind, pattern } of patterns) {
        for (const [found] of text.matchAll(pattern)) names.learnText(kind, found);
      }
      for (const { kind, value } of madeUp) if (text.includes(value)) names.learnText(kind, value);
    }
    eachLeaf(body, [], (keys, value) => {
      if (keys.at(-1) === 'linkId' && typeof value === 'string') names.learnText('link.id', value);
    });
    learnPath(names, path);
    eachIdentifier(requestBody ?? null, resourceOf(path), (_, { kind, id }) => names.learn(kind, id));
  }
}

/** Names the UUIDs that stand where no identifier is expected: a password for one time, a token. */
export function learnOtherUuids(names: Names, exchanges: readonly RecordedExchange[]): void {
  for (const { body } of exchanges) {
    for (const [found] of JSON.stringify(body).matchAll(UUID)) names.learn('uuid', found);
  }
}

/** The identifiers that a path names: `/v2/bookings/{uid}/cancel`, `?eventTypeId=7`. */
function learnPath(names: Names, path: string): void {
  const [route = '', query = ''] = path.split('?');
  const segments = route.split('/');
  for (const [name, value] of new URLSearchParams(query)) {
    const kind = kindAfter(name);
    if (kind !== undefined && /^\d{1,15}$/.test(value)) names.learn(kind, Number(value));
    if (WHOLE_SHORT_UID.test(value)) names.learn('booking.uid', value);
  }
  for (const [at, segment] of segments.entries()) {
    const kind = kindAfter(segments[at - 1] ?? '');
    if (kind !== undefined && /^\d{1,15}$/.test(segment)) names.learn(kind, Number(segment));
    if (WHOLE_SHORT_UID.test(segment)) names.learn('booking.uid', segment);
    if (new RegExp(`^${UUID.source}$`).test(segment)) names.learn(kind ?? 'uuid', segment);
  }
}

function decoded(path: string): string {
  try {
    // Blanks are pluses in a query.
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}
