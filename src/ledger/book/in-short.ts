import { codeIn } from '../drift/change.ts';
import type { LedgerClaim } from './ledger.ts';

const MOST = 6;

/** What a claim's exchanges showed, in a few words: `bookings.cancel 404 NOT_FOUND, bookings.get 200`. */
export function inShort({ verdict, reason, exchanges }: LedgerClaim): string {
  const answers = exchanges.map((exchange) => {
    const { operation, request, response } = exchange;
    const code = codeIn(exchange);
    const asked = operation ?? `${request.method} ${request.path}`;
    return `${asked} ${response.status}${code === null ? '' : ` ${code}`}`;
  });
  const shown = answers.length > MOST ? [...answers.slice(0, MOST), '…'] : answers;
  const said = verdict === 'holds' ? [] : [reason === null ? verdict : `${verdict}: ${reason}`];
  return [...said, ...shown].join(', ') || verdict;
}
