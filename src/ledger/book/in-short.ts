import { codeIn } from '../drift/change.ts';
import type { ObservedExchange } from '../observe/observe.ts';
import type { LedgerClaim } from './ledger.ts';

const MOST = 6;

/** What of an exchange is said in short. */
type Said = Pick<ObservedExchange, 'operation'> & {
  request: Pick<ObservedExchange['request'], 'method' | 'path'>;
  response: Pick<ObservedExchange['response'], 'status' | 'body'>;
};

/** What a claim's exchanges showed, in a few words: `bookings.cancel 404 NOT_FOUND, bookings.get 200`. */
export function inShort({ verdict, reason, exchanges }: LedgerClaim): string {
  const said = verdict === 'holds' ? [] : [reason === null ? verdict : `${verdict}: ${reason}`];
  return [...said, saidIn(exchanges)].filter((part) => part !== '').join(', ') || verdict;
}

/** The answers alone. */
export function saidIn(exchanges: readonly Said[]): string {
  const answers = exchanges.map((exchange) => {
    const { operation, request, response } = exchange;
    const code = codeIn(exchange);
    const asked = operation ?? `${request.method} ${request.path}`;
    return `${asked} ${response.status}${code === null ? '' : ` ${code}`}`;
  });
  return (answers.length > MOST ? [...answers.slice(0, MOST), '…'] : answers).join(', ');
}
