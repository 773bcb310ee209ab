import { describe, expect, it } from 'vitest';
import { type Answer, checkAnswer, findOperation, type OperationId } from '../../schemas/index.ts';
import { allRecordedAnswers } from './recordings.ts';

const ANSWERS = allRecordedAnswers();

/** The data of the newest recorded success of an operation that has a property. */
function data(operation: OperationId, having: string): Record<string, unknown> {
  const bodies = ANSWERS.filter((answer) => answer.operation === operation && answer.status < 300).map(
    ({ body }) => body as { data: Record<string, unknown> },
  );
  return bodies.findLast((body) => body.data !== null && having in body.data)?.data ?? {};
}

function check(operation: OperationId, received: unknown, more: Partial<Answer> = {}) {
  const body = { status: 'success', data: received };
  return checkAnswer({ operation, version: '2024-08-13', status: 200, body, ...more });
}

const messages = (...args: Parameters<typeof check>) => check(...args).problems.map(({ message }) => message);

function without(record: Record<string, unknown>, key: string) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

describe('findOperation', () => {
  it.each([
    ['POST', '/v2/slots/reservations', 'reservations.create'],
    ['DELETE', '/v2/slots/reservations/2dba6f69-afaa-4c93-ac5a-c6f36babbe04', 'reservations.delete'],
    ['GET', '/v2/slots/available', 'slots.listAvailable'],
    ['DELETE', '/v2/event-types/7/webhooks', 'event-types.deleteWebhooks'],
    ['DELETE', '/v2/event-types/7/webhooks/w', 'event-types.deleteWebhook'],
    ['POST', '/v2/bookings/u/reassign/102', 'bookings.reassignTo'],
    ['GET', '/v2/bookings/verification/email/check', 'bookings.checkEmailVerification'],
    ['GET', '/v2/me/ooo', 'me.listOutOfOffice'],
    ['GET', '/v2/teams/301/event-types', 'teams.listEventTypes'],
  ])('%s %s is %s', (method, path, id) => {
    expect(findOperation(method, path)?.id).toBe(id);
  });
});

describe('what one operation promises and another does not', () => {
  it('a seat that was taken is named', () => {
    const seat = data('bookings.create', 'seatUid');
    expect(check('bookings.create', seat, { status: 201 }).valid).toBe(true);
    expect(messages('bookings.create', without(seat, 'seatUid'), { status: 201 })).toEqual([
      'expected string, received nothing at /data/seatUid',
    ]);
    expect(check('bookings.get', without(seat, 'seatUid')).valid).toBe(true);
    expect(check('bookings.get', seat).additions).toEqual(['/data/seatUid']);
  });

  it('the hosts found by a seat may be without a zone, others not', () => {
    const found = data('bookings.getBySeat', 'hosts');
    expect(check('bookings.getBySeat', found).valid).toBe(true);
    expect(messages('bookings.get', found)).toEqual([
      'expected string, received nothing at /data/hosts/0/timeZone',
    ]);
  });

  it('a booking that guests were added to has guests', () => {
    const booking = data('bookings.addGuests', 'guests');
    expect(messages('bookings.addGuests', without(booking, 'guests'))).toEqual([
      'expected array, received nothing at /data/guests',
    ]);
    expect(check('bookings.get', without(booking, 'guests')).valid).toBe(true);
  });

  it('a reservation may be gone where it is read, not where it is made', () => {
    expect(check('reservations.get', null, { version: '2024-09-04' }).valid).toBe(true);
    expect(check('reservations.update', null, { version: '2024-09-04' }).valid).toBe(false);
  });

  it('reading a webhook shows more than creating one does', () => {
    const created = data('webhooks.create', 'secret');
    expect(check('webhooks.create', created, { version: null, status: 201 }).valid).toBe(true);
    expect(check('webhooks.get', created, { version: null }).valid).toBe(false);
  });

  it('an attendee that was added says of which booking, as a listed one does not', () => {
    const added = data('bookings.addAttendee', 'bookingId');
    expect(check('bookings.addAttendee', without(added, 'bookingId'), { status: 201 }).valid).toBe(false);
    expect(check('bookings.listAttendees', [without(added, 'bookingId')]).valid).toBe(true);
  });

  it('request-reschedule and the end of a reservation have no data', () => {
    const done = { status: 'success' };
    expect(check('bookings.requestReschedule', null, { body: done }).valid).toBe(true);
    expect(check('reservations.delete', null, { version: '2024-09-04', body: done }).valid).toBe(true);
    expect(check('webhooks.delete', null, { version: null, body: done }).valid).toBe(false);
  });
});

describe('versions beside bookings', () => {
  const lists: [OperationId, string][] = [
    ['event-types.list', '2024-06-14'],
    ['schedules.list', '2024-06-11'],
  ];

  it.each(lists)('%s without a version is the old list (S12#523, S12#543)', (operation, version) => {
    expect(check(operation, [], { version }).valid).toBe(true);
    expect(check(operation, [], { version: null }).schema).toBe(`${operation} 200 (no version)`);
    expect(check(operation, [{}], { version: null }).valid).toBe(false);
    expect(check(operation, [], { version: '1999-01-01' }).schema).toBeNull();
  });

  it('the old free starts have a route and a form of their own (S12#472)', () => {
    const slots = { '2027-02-08': [{ time: '2027-02-08T09:00:00.000Z' }] };
    expect(check('slots.listAvailable', { slots }, { version: '2024-04-15' }).valid).toBe(true);
    expect(check('slots.list', { slots }, { version: '2024-09-04' }).valid).toBe(false);
  });
});

describe('what is documented and was not seen', () => {
  const step = { message: 'x', round: 'y', domain: 'z', step: 'w', timestamp: 1, data: {} };

  it.each<[OperationId, unknown]>([
    ['bookings.getReferences', [{ id: 1, type: 'zoom_video', eventUid: 'x', destinationCalendarId: null }]],
    ['bookings.getTranscripts', ['https://example.com/t']],
    [
      'bookings.getRoutingTrace',
      { steps: [step], groups: [{ round: 'y', domain: 'z', steps: [step] }], formSubmission: null },
    ],
    [
      'bookings.removeAttendee',
      { id: 1, bookingId: 2, name: 'a', email: 'a@example.com', timeZone: 'Europe/Rome' },
    ],
  ])('%s', (operation, received) => {
    expect(check(operation, received)).toMatchObject({ valid: true, additions: [] });
    expect(check(operation, undefined, { body: { status: 'success' } }).valid).toBe(false);
  });
});
