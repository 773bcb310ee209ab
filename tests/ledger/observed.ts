import type { Ledger, LedgerClaim, TargetKind } from '../../src/ledger/book/ledger.ts';
import type { RolesOf } from '../../src/ledger/drift/change.ts';
import type { Json } from '../../src/ledger/exchange.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';

interface Told {
  operation?: string | null;
  method?: string;
  path?: string;
  requestBody?: Json;
  status?: number;
  shape?: string | null;
  headers?: Record<string, string>;
  body?: Json;
}

/** An exchange that reads a booking, unless it is told otherwise. */
export const exchangeOf = ({
  operation = 'bookings.get',
  method = 'GET',
  path = '/v2/bookings/<booking.uid#1>',
  requestBody,
  status = 200,
  shape = null,
  headers = {},
  body = {},
}: Told): ObservedExchange => ({
  operation,
  version: '2024-08-13',
  caller: 'owner',
  request: { method, path, headers: {}, ...(requestBody === undefined ? {} : { body: requestBody }) },
  shape,
  response: { status, headers, body },
});

/** A successful answer with this as its data. */
export const dataOf = (data: Json): ObservedExchange => exchangeOf({ body: { status: 'success', data } });

/** A refusal of the detailed shape. */
export const refusalOf = (
  status: number,
  code: string,
  message: string,
  shape: string | null = 'detailed',
): ObservedExchange =>
  exchangeOf({ status, shape, body: { status: 'error', error: { code, message, details: { message } } } });

export const claimOf = (
  exchanges: ObservedExchange[],
  verdict: LedgerClaim['verdict'] = 'holds',
  reason: string | null = null,
): LedgerClaim => ({ verdict, reason, fingerprint: '0123456789ab', exchanges });

export const ledgerOf = (
  claims: Record<string, LedgerClaim>,
  { name = 'sandbox', kind = 'sandbox' as TargetKind, server = null as string | null } = {},
): Ledger => ({
  version: 1,
  target: { name, kind, server },
  capabilities: { bookingsVersions: ['2024-08-13'], missingRoutes: [] },
  claims,
});

/** What the values of a booking are for, as the schemas say it of real ones. */
export const rolesOf: RolesOf = () => ({
  '/data/status': 'enum',
  '/data/title': 'text',
  '/data/uid': 'uid',
  '/data/duration': 'integer',
});
