import { describe, expect, test } from 'vitest';
import { shownBy } from '../../scripts/coverage/cells.ts';
import type { ObservedExchange } from '../../src/ledger/observe/observe.ts';
import { CAPABILITIES, exchange } from './exchanges.ts';

const cells = (one: ObservedExchange) => shownBy(one, CAPABILITIES)?.cells;
const refusal = (body: string, shape: ObservedExchange['shape'] = 'detailed') =>
  exchange({
    operation: 'bookings.cancel',
    request: { method: 'POST', path: '/v2/bookings/<booking.uid#1>/cancel', headers: {}, body: {} },
    response: { status: 400, headers: {}, body: { error: { message: body } } },
    shape,
  });

describe('an exchange shows', () => {
  test.each<[string, ObservedExchange, string[]]>([
    ['a success', exchange(), ['success']],
    ['who may read, whoever it is', exchange({ caller: 'anonymous' }), ['success', 'caller']],
    ['what another key is refused, and no more', exchange({ caller: 'other', status: 403 }), ['caller']],
    [
      'what a bad key gets',
      exchange({
        request: {
          method: 'GET',
          path: '/v2/bookings/<booking.uid#1>',
          headers: { authorization: 'Bearer <authorization>' },
        },
        response: { status: 401, headers: {}, body: {} },
      }),
      ['caller'],
    ],
    [
      'a number in place of a uid',
      exchange({ path: '/v2/bookings/<booking.id#1>', status: 404 }),
      ['identifier'],
    ],
    ['a number that is taken', exchange({ path: '/v2/bookings/<booking.id#1>' }), ['success', 'identifier']],
    ['a name of nothing', exchange({ path: '/v2/bookings/nosuch', status: 404 }), ['identifier']],
    [
      'that what is there has none of what is asked for',
      exchange({
        operation: 'bookings.getReferences',
        path: '/v2/bookings/<booking.uid#1>/references',
        status: 404,
      }),
      ['refusal'],
    ],
    [
      'that a webhook is gone',
      exchange({
        operation: 'webhooks.get',
        version: null,
        path: '/v2/webhooks/<webhook.id#1>',
        status: 404,
      }),
      ['identifier'],
    ],
    [
      'what is hidden from another key, and not that it is missing',
      exchange({
        operation: 'webhooks.get',
        version: null,
        path: '/v2/webhooks/<webhook.id#1>',
        caller: 'other',
        status: 404,
      }),
      ['caller'],
    ],
    ['a state that stands against it', refusal('Booking already cancelled'), ['refusal']],
    ['a form in the outline of the validators', refusal('x', 'validation'), ['validation']],
    ['a form in their wording', refusal('start property is wrong,start must be …'), ['validation']],
  ])('%s', (_, one, expected) => {
    expect(cells(one)).toEqual(expected);
  });

  test('nothing of an operation in a version that it has not', () => {
    expect(shownBy(exchange({ version: '2024-09-04', status: 404 }), CAPABILITIES)).toBeNull();
  });

  test.each([null, '1999-01-01', '2026-02-25'])('the oldest version where %s falls back to it', (version) => {
    expect(shownBy(exchange({ version }), CAPABILITIES)?.version).toBe('2024-04-15');
  });
});
