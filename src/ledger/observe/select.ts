import type { RecordedExchange } from './recorded.ts';

/**
 * The exchanges of a claim that say how the target behaves, in the order of sending: those of its own body that were
 * answered, without the looks of a poll but the last, and without what was read again. Requests that were under way
 * together have no order of their own: they are put in that of their statuses.
 */
export function tellingOf(recorded: readonly RecordedExchange[]): RecordedExchange[] {
  const answered = recorded
    .filter((exchange) => exchange.phase === 'claim' && exchange.status !== null)
    .filter((exchange) => exchange.failure === null && !exchange.superseded && !isGateway(exchange))
    .sort((a, b) => a.sequence - b.sequence);
  return together(answered).flatMap((group) =>
    group.sort((a, b) => (a.status ?? 0) - (b.status ?? 0) || a.sequence - b.sequence),
  );
}

const isGateway = ({ status }: RecordedExchange): boolean =>
  status !== null && [502, 503, 504].includes(status);

/** Groups of the same request to the same path that overlapped in time. */
function together(exchanges: readonly RecordedExchange[]): RecordedExchange[][] {
  const groups: RecordedExchange[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const exchange of exchanges) {
    const sentAt = Date.parse(exchange.sentAt);
    const group = groups.at(-1);
    const first = group?.[0];
    const alike = first?.method === exchange.method && first.operation === exchange.operation;
    if (group && alike && sentAt < until) group.push(exchange);
    else groups.push([exchange]);
    until = sentAt + exchange.durationMs;
  }
  return groups;
}
