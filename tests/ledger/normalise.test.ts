import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange, Json } from '../../src/ledger/exchange.ts';
import { Names } from '../../src/ledger/normalise/names.ts';
import { type NormaliserOptions, normalise } from '../../src/ledger/normalise.ts';
import { exchange, json } from './arbitrary.ts';

const AT = Date.parse('2026-11-22T17:16:05.000Z');
const UID = 'aYQSs49V5g4EfVae4Y4zXz';
const OTHER_UID = 'qFXtoKx884cJkE2qjTBaFt';
const me = { id: 101, email: 'host@example.test', username: 'contract-host', name: 'Contract Host' };
const options: NormaliserOptions = { accounts: { me }, run: 'elawof', anchor: '2027-04-16' };

const answered = (
  body: Json,
  request: Partial<Exchange['request']> = {},
  headers: Record<string, string> = {},
): Exchange => ({
  request: { method: 'POST', path: '/v2/bookings', headers: {}, ...request },
  response: { status: 200, headers, body },
  caller: 'me',
  at: AT,
});

const bodyOf = (exchanges: Exchange[], given = options) => normalise(exchanges, given).at(-1)?.response.body;

describe('identifiers', () => {
  it('the same uid has the same name in every exchange, another uid another', () => {
    const [first, second] = normalise([
      answered({ uid: UID }),
      answered({ uid: OTHER_UID, rescheduledFromUid: UID }),
    ]);
    expect(first?.response.body).toEqual({ uid: '<booking.uid#1>' });
    expect(second?.response.body).toEqual({ uid: '<booking.uid#2>', rescheduledFromUid: '<booking.uid#1>' });
  });

  it('a uid is named within texts, paths and the calendar uid', () => {
    expect(
      bodyOf([answered({ uid: UID, icsUid: `${UID}@Cal.com`, path: `/v2/bookings/${UID}/cancel?x=${UID}` })]),
    ).toEqual({
      uid: '<booking.uid#1>',
      icsUid: '<booking.uid#1>@Cal.com',
      path: '/v2/bookings/<booking.uid#1>/cancel?x=<booking.uid#1>',
    });
  });

  it('a private link is named, whatever its id looks like, and in the path that it makes', () => {
    const path = '/v2/event-types/7/private-links/3075ec9d';
    const [made, changed] = normalise([answered({ linkId: '3075ec9d' }), answered({}, { path })]);
    expect(made?.response.body).toEqual({ linkId: '<link.id#1>' });
    expect(changed?.request.path).toMatch(/\/private-links\/<link\.id#1>$/);
  });

  it('an instant in a query is named as in a body, although a query writes its colons otherwise', () => {
    const start = '2027-04-16T10:30:00.000Z';
    const path = `/v2/bookings?afterStart=${encodeURIComponent(start)}`;
    const [named] = normalise([answered({ path }, { method: 'GET', path })], {
      calendar: { instants: new Map([[Date.parse(start), 'time#1']]), days: new Map() },
    });
    expect(named?.request.path).toBe('/v2/bookings?afterStart=<time#1>');
  });

  it('ids and people in a query are named as in a body, although a query writes commas and blanks otherwise', () => {
    const path = '/v2/bookings?eventTypeIds=7%2C8&attendeeName=Ada+Lovelace';
    const names = new Names();
    names.learnText('attendee.name', 'Ada Lovelace');
    const [named] = normalise([answered([{ eventTypeId: 7 }, { eventTypeId: 8 }], { method: 'GET', path })], {
      names,
    });
    expect(named?.request.path).toBe(
      '/v2/bookings?eventTypeIds=<eventType.id#1>%2C<eventType.id#2>&attendeeName=<attendee.name#1 encoded>',
    );
  });

  it('a uid of another form keeps its text', () => {
    expect(bodyOf([answered({ uid: 'short', icsUid: 'short@Cal.com' })])).toEqual({
      uid: 'short',
      icsUid: 'short@Cal.com',
    });
  });

  it('the same number is another id where another kind stands', () => {
    const body = { id: 7, eventTypeId: 7, eventType: { id: 7 }, hosts: [{ id: 101 }] };
    expect(bodyOf([answered(body)])).toEqual({
      id: '<booking.id#1>',
      eventTypeId: '<eventType.id#1>',
      eventType: { id: '<eventType.id#1>' },
      hosts: [{ id: '<me.id>' }],
    });
  });

  it('an id given as a string says so', () => {
    const exchanges = [answered({ id: 9001 }), answered({ bookingId: '9001' })];
    expect(bodyOf(exchanges)).toEqual({ bookingId: '<booking.id#1 as text>' });
  });

  it('ids are named in texts by the subject named last', () => {
    const known = answered({ id: 9001, eventTypeId: 5014 });
    const text =
      'user with id=101 does not own event type with ID=5014. See booking with uid=9001, or 9001 others';
    expect(bodyOf([known, answered({ message: text, path: '/v2/bookings/9001' })])).toEqual({
      message:
        'user with id=<me.id> does not own event type with ID=<eventType.id#1>. See booking with uid=<booking.id#1>, or 9001 others',
      path: '/v2/bookings/<booking.id#1>',
    });
  });

  it('an unknown id in a text keeps its number', () => {
    expect(bodyOf([answered({ message: 'Event type with id 99999999 not found' })])).toEqual({
      message: 'Event type with id 99999999 not found',
    });
  });
});

describe('times', () => {
  it('an instant that the request named says so, whatever its zone', () => {
    const request = { body: { start: '2027-04-16T12:00:00+02:00' } };
    expect(bodyOf([answered({ start: '2027-04-16T10:00:00.000Z' }, request)])).toEqual({
      start: '<request.start>',
    });
  });

  it('the form of an instant is kept where it is not the usual one', () => {
    const request = { body: { start: '2027-04-16T10:00:00Z' } };
    expect(
      bodyOf([answered({ start: '2027-04-16T10:00:00Z', createdAt: '2026-11-22T17:16:05Z' }, request)]),
    ).toEqual({
      start: '<request.start as 0000-00-00T00:00:00Z>',
      createdAt: '<instant as 0000-00-00T00:00:00Z>',
    });
  });

  it('days are counted from the anchor, in keys and queries too, and the hour stays', () => {
    const body = {
      '2027-04-17': [{ start: '2027-04-17T04:00:00.000-04:00' }],
      path: '/v2/slots?start=2027-04-16',
    };
    expect(bodyOf([answered(body)])).toEqual({
      '<day+1>': [{ start: '<day+1>T04:00:00.000-04:00' }],
      path: '/v2/slots?start=<day+0>',
    });
  });

  it('the moment of the answer is named with its distance in minutes', () => {
    const message = 'Current time in UTC+0: 2026-11-22T17:16:05.219Z';
    expect(bodyOf([answered({ message, reservationUntil: '2026-11-22T17:21:05.219Z' })])).toEqual({
      message: 'Current time in UTC+0: <now>',
      reservationUntil: '<now+5m>',
    });
  });

  it('a day long past stands for itself', () => {
    expect(bodyOf([answered({ startTime: '1970-01-01T09:00:00.000Z' })])).toEqual({
      startTime: '1970-01-01T09:00:00.000Z',
    });
  });
});

describe('what is kept', () => {
  it('a character that is repeated hundreds of times is told with its number', () => {
    expect(bodyOf([answered({ text: `a ${'x'.repeat(5000)}` })])).toEqual({ text: 'a <5000 times x>' });
    expect(bodyOf([answered({ text: 'x'.repeat(199) })])).toEqual({ text: 'x'.repeat(199) });
  });

  it('the values of the account are named, its settings are not', () => {
    const body = {
      title: 'Plain elawof between Contract Host and Ada',
      email: 'host@example.test',
      timeZone: 'Europe/London',
    };
    expect(bodyOf([answered(body)])).toEqual({
      title: 'Plain <run> between <me.name> and Ada',
      email: '<me.email>',
      timeZone: 'Europe/London',
    });
  });

  it('null, empty and the types of values stay', () => {
    const body = {
      uid: null,
      id: null,
      createdAt: null,
      cancellationReason: '',
      duration: 30,
      absent: false,
    };
    expect(bodyOf([answered(body)])).toEqual(body);
  });

  it('telling headers stay; counts and ids only say that they are there', () => {
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'x-ratelimit-limit-default': '120',
      'x-ratelimit-remaining-default': '119',
      'x-request-id': 'unknown-request-id',
      etag: 'W/"1"',
      'content-length': '12',
    };
    expect(normalise([answered({}, {}, headers)])[0]?.response.headers).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit-default': '<own>',
      'x-ratelimit-remaining-default': '<number>',
      'x-request-id': 'unknown-request-id',
    });
    const nobody: Exchange = { ...answered({}, {}, headers), caller: 'none' };
    expect(normalise([nobody])[0]?.response.headers['x-ratelimit-limit-default']).toBe('120');
  });

  it('the order of seats does not matter, that of other lists does', () => {
    const a = { email: 'a@example.com', seatUid: '66aac7c8-b242-47d6-a1ca-4b3b4a3c8bcd' };
    const b = { email: 'b@example.com', seatUid: '36372d0d-5746-4135-8704-2558996b033f' };
    expect(bodyOf([answered({ attendees: [b, a] })])).toEqual(bodyOf([answered({ attendees: [a, b] })]));
    expect(bodyOf([answered({ guests: ['b', 'a'] })])).toEqual({ guests: ['b', 'a'] });
  });
});

describe('laws', () => {
  const again = (exchanges: Exchange[], given: NormaliserOptions) => {
    const once = normalise(exchanges, given);
    const as: Exchange[] = once.map((told, at) => ({
      ...told,
      caller: exchanges[at]?.caller ?? 'none',
      at: AT,
    }));
    return { once, twice: normalise(as, given) };
  };

  it.each([
    ['with an anchor', options],
    ['without one', { accounts: { me } }],
  ])('normalising is idempotent, %s', (_, given) => {
    fc.assert(
      fc.property(fc.array(exchange, { maxLength: 4 }), (exchanges) => {
        const { once, twice } = again(exchanges, given);
        expect(twice).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('the order of properties does not matter', () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    fc.assert(
      fc.property(json, (body) => {
        expect(bodyOf([answered(reversed(body))])).toEqual(bodyOf([answered(body)]));
      }),
    );
  });
});
