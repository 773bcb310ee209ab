import { OPERATIONS, type Operation, type OperationId } from '../../schemas/index.ts';
import type { Capabilities } from '../../src/ledger/book/ledger.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';

/** What may have been shown of an operation, each by exchanges of its own kind; docs/coverage.md defines them. */
export const CELLS = ['success', 'refusal', 'caller', 'identifier', 'validation'] as const;
export type Cell = (typeof CELLS)[number];

/** The contract of bookings that an unknown or missing version gets (F10). */
const OLDEST = '2024-04-15';

const KNOWN_VERSIONS = new Set(Object.values(OPERATIONS).flatMap(({ versions }) => versions));

/** What one exchange shows: of which operation, in which version, and what of it. */
export interface Shown {
  operation: Operation;
  /** Null: the operation takes none. */
  version: string | null;
  cells: Cell[];
}

/** Reads it off an exchange as a ledger holds it; null: it is about no operation, or about one in a version it has not. */
export function shownBy(exchange: ObservedExchange, capabilities: Capabilities): Shown | null {
  const operation = OPERATIONS[exchange.operation as OperationId];
  if (operation === undefined) return null;
  const version = versionServed(operation, exchange.version, capabilities);
  if (version === undefined) return null;
  return { operation, version, cells: cellsOf(exchange, operation) };
}

function versionServed(
  { versions, area }: Operation,
  sent: string | null,
  { bookingsVersions }: Capabilities,
): string | null | undefined {
  if (versions.length === 0) return null;
  if (sent !== null && versions.includes(sent)) {
    if (area !== 'bookings' || bookingsVersions.includes(sent)) return sent;
  } else if (sent !== null && KNOWN_VERSIONS.has(sent)) return undefined;
  return versions.includes(OLDEST) ? OLDEST : undefined;
}

function cellsOf(exchange: ObservedExchange, operation: Operation): Cell[] {
  const { status } = exchange.response;
  const isOwner = exchange.caller === 'owner' && !('authorization' in exchange.request.headers);
  const namesOther = namesNone(exchange, operation, isOwner);
  const cells: Cell[] = [];
  if (status < 300) cells.push('success');
  if (!isOwner) cells.push('caller');
  if (namesOther) cells.push('identifier');
  // A refusal has one reason, and who asks comes before what is asked.
  if (status >= 400 && isOwner && !namesOther) cells.push(isOfValidator(exchange) ? 'validation' : 'refusal');
  return cells;
}

/** Whether it names something otherwise than by its identifier, or something that is not there. */
function namesNone({ request, response }: ObservedExchange, { path }: Operation, isOwner: boolean): boolean {
  const template = path.split('/');
  const sent = (request.path.split('?')[0] ?? '').replace(/^\/api(?=\/)/, '').split('/');
  const named = template.flatMap((part, index) =>
    part.startsWith('{') ? [{ parameter: part.slice(1, -1), value: sent[index] ?? '' }] : [],
  );
  // To others what is there may be hidden behind the same answer.
  const isMissing = isOwner && response.status === 404;
  if (named.length === 0) return isMissing;
  if (named.some(({ parameter, value }) => !isIdentifier(parameter, value))) return true;
  // A ledger names uids of bookings only where a booking was made; what another id names may be gone.
  return isMissing && !named.every(({ value }) => /^<booking\.uid/.test(value));
}

/** Whether a value stands for what the parameter asks for: `<booking.uid#1>` for a bookingUid. */
function isIdentifier(parameter: string, value: string): boolean {
  if (parameter === 'slug') return true;
  if (parameter === 'bookingUid') return /^<booking\.uid#\d+>$/.test(value);
  return /^<[\w.]*(id|uid|uuid)(#\d+)?>$/.test(value) && !value.startsWith('<booking.');
}

/** How the validators of Cal.com word what they refuse where the outline is not their own (F12). */
const WORDED = /property is wrong|^responses - \{|^Invalid type for|^Missing required/;

/** Whether a refusal speaks of the form of the request: of its body's or its query's members, or of its text. */
function isOfValidator({ request, response, shape }: ObservedExchange): boolean {
  if (shape === 'validation') return true;
  return (
    response.status === 400 && (typeof request.body === 'string' || WORDED.test(messageOf(response.body)))
  );
}

function messageOf(body: unknown): string {
  const { error, message } = (body ?? {}) as { error?: { message?: unknown }; message?: unknown };
  return String(error?.message ?? message ?? '');
}
