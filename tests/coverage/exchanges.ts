import type { Ledger } from '../../src/ledger/book/ledger.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';

/** An exchange as a ledger holds it: the owner reads a booking. */
export const exchange = (changed: Partial<ObservedExchange> & { path?: string; status?: number } = {}) => {
  const { path = '/v2/bookings/<booking.uid#1>', status = 200, ...rest } = changed;
  return {
    operation: 'bookings.get',
    version: '2024-08-13',
    caller: 'owner',
    shape: null,
    request: { method: 'GET', path, headers: {} },
    response: { status, headers: {}, body: {} },
    ...rest,
  } satisfies ObservedExchange as ObservedExchange;
};

export const CAPABILITIES = { bookingsVersions: ['2024-08-13', '2024-04-15'], missingRoutes: [] };

/** A ledger of claims that hold, by key. */
export const ledger = (claims: Record<string, ObservedExchange[]>): Ledger => ({
  version: 1,
  target: { name: 'some', kind: 'sandbox', server: null },
  capabilities: CAPABILITIES,
  claims: Object.fromEntries(
    Object.entries(claims).map(([key, exchanges]) => [
      key,
      { verdict: 'holds' as const, reason: null, fingerprint: '', exchanges },
    ]),
  ),
});
