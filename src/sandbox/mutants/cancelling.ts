import { altered, excluding, lenient, type Mutant, serving } from './mutant.ts';

const ONE = '/v2/bookings/:uid';
const CANCEL = `POST ${ONE}/cancel`;

/** What breaks cancelling, and the routes that do not. */
export const cancellingMutants: readonly Mutant[] = [
  lenient('cancel-lenient', 'cancelling is never refused', CANCEL, [
    'bookings.cancel.host-needs-reason',
    'bookings.cancel.host-empty-reason',
    'bookings.cancel.invalid-reason',
    'bookings.cancel.unknown-property',
    'bookings.cancel.array-body',
    'bookings.cancel.foreign-seat',
    'bookings.cancel.subsequent-of-single',
    'bookings.cancel.unknown-id',
    'bookings.cancel.unknown-key',
    'bookings.cancel.no-body',
    'bookings.cancel.null-body',
    'bookings.cancel.form-encoded',
    'bookings.cancel.nul-in-reason',
    'bookings.cancel.invalid-token',
    'bookings.cancel.idempotency-key',
    'bookings.cancel.other-letter-case',
    'protocol.legacy.cancel-by-id',
    'protocol.legacy.cancel-twice',
    'protocol.legacy.cancel-unknown',
    'protocol.legacy.cancel-unknown-key',
    'protocol.legacy.cancel-without-reason',
    'protocol.version.missing-cancel-by-id',
  ]),
  altered(
    'cancel-reason-lost',
    'the reason of a cancel does not come back',
    CANCEL,
    ['bookings.cancel.guest-reason', 'bookings.cancel.long-reason', 'bookings.cancel.trailing-slash'],
    (data) => (Array.isArray(data) ? data : { ...data, cancellationReason: '' }),
  ),
  altered(
    'cancel-answers-another',
    'the answer to a cancel is another booking',
    CANCEL,
    ['bookings.reschedule.cancel-by-new-uid'],
    (data) => (Array.isArray(data) ? data : { ...data, uid: `${data.uid}x` }),
  ),
  excluding(
    'cancel-needs-key',
    'nobody cancels without a key',
    CANCEL,
    [
      'bookings.cancel.guest-needs-no-reason',
      'bookings.cancel.text-body',
      'bookings.cancel.unknown-client-id',
    ],
    'anonymous',
  ),
  excluding(
    'cancel-no-strangers',
    "another user's key cannot cancel",
    CANCEL,
    ['bookings.cancel.foreign-key'],
    'strangers',
  ),
  serving('delete-served', 'DELETE of a booking is a route', `DELETE ${ONE}`, [
    'bookings.cancel.delete-is-no-route',
    'bookings.cancel.delete-by-id-is-no-route',
  ]),
  serving('patch-served', 'PATCH of a booking is a route', `PATCH ${ONE}`, [
    'bookings.cancel.patch-is-no-route',
  ]),
  serving('put-served', 'PUT of a booking is a route', `PUT ${ONE}`, ['bookings.cancel.put-is-no-route']),
  serving('cancel-by-get', 'GET of …/cancel is a route', `GET ${ONE}/cancel`, [
    'bookings.cancel.get-cancel-is-no-route',
  ]),
  serving('cancel-by-put', 'PUT of …/cancel is a route', `PUT ${ONE}/cancel`, [
    'bookings.cancel.put-cancel-is-no-route',
  ]),
  serving('cancel-by-delete', 'DELETE of …/cancel is a route', `DELETE ${ONE}/cancel`, [
    'bookings.cancel.delete-cancel-is-no-route',
  ]),
];
