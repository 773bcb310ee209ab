import { describe, expect, it } from 'vitest';
import {
  checkAnswer,
  errorShapeOf,
  findOperation,
  OPERATIONS,
  openApiDocument,
} from '../../schemas/index.ts';
import { recordedAnswers } from './recordings.ts';

function created(): Record<string, unknown> {
  const bodies = recordedAnswers('2026-07', 'lifecycle-cancel')
    .filter(({ status }) => status === 201)
    .map(({ body }) => body as { data: Record<string, unknown> });
  return bodies[0]?.data ?? {};
}

function checkCreated(data: unknown, version: string | null = '2024-08-13') {
  return checkAnswer({
    operation: 'bookings.create',
    version,
    status: 201,
    body: { status: 'success', data },
  });
}

const REFUSAL = {
  status: 'error',
  timestamp: '2026-11-22T17:18:09.802Z',
  path: '/v2/bookings/9004',
  error: {
    code: 'NotFoundException',
    message: 'Booking with uid=9004 was not found in the database',
    details: {
      message: 'Booking with uid=9004 was not found in the database',
      error: 'Not Found',
      statusCode: 404,
    },
  },
};

describe('findOperation', () => {
  it.each([
    ['GET', '/v2/me', 'me.get'],
    ['get', '/v2/bookings', 'bookings.list'],
    ['GET', '/v2/bookings/', 'bookings.list'],
    ['POST', '/v2/bookings/12848667/cancel', 'bookings.cancel'],
    ['GET', '/v2/bookings/by-seat/11111111-1111-4111-8111-111111111111', 'bookings.getBySeat'],
    ['GET', '/v2/bookings/jMSKHHXovHZAPYPCR24wZ7', 'bookings.get'],
    ['GET', '/v2/schedules/default', 'schedules.getDefault'],
    ['GET', '/v2/schedules/1001', 'schedules.get'],
    ['PATCH', '/v2/event-types/5012', 'event-types.update'],
  ])('%s %s is %s', (method, path, id) => {
    expect(findOperation(method, path)?.id).toBe(id);
  });

  it.each([
    ['DELETE', '/v2/bookings/9003'],
    ['PUT', '/v2/bookings/9003/reschedule'],
    ['GET', '/v2/no-such-thing'],
    ['GET', '/v2/bookings//cancel'],
    ['HEAD', '/v2/bookings'],
  ])('%s %s is none', (method, path) => {
    expect(findOperation(method, path)).toBeNull();
  });

  it('has every operation under its own id, with the area that its id begins with', () => {
    for (const [id, operation] of Object.entries(OPERATIONS)) {
      expect(operation.id).toBe(id);
      expect(id.startsWith(`${operation.area}.`)).toBe(true);
    }
  });
});

describe('errorShapeOf', () => {
  it.each([
    ['detailed', REFUSAL],
    ['detailed', { error: { code: 'ThrottlerException', message: 'x', details: 'x' } }],
    ['validation', { error: { code: 'BadRequestException', message: 'x', details: { errors: [] } } }],
    ['coded', { error: { code: 'TRPCError', message: 'x' } }],
    ['bare', { statusCode: 500, message: 'Internal server error' }],
    [null, { status: 'success', data: {} }],
    [null, '<html>'],
    [null, null],
  ])('%s', (shape, body) => {
    expect(errorShapeOf(body)).toBe(shape);
  });
});

describe('checkAnswer', () => {
  it('names the schema by operation, status and version', () => {
    expect(checkCreated(created()).schema).toBe('bookings.create 201 (2024-08-13)');
    expect(checkCreated(created(), ' 2024-08-13 ').schema).toBe('bookings.create 201 (2024-08-13)');
  });

  it('says what it expected, what it received, and where', () => {
    expect(checkCreated({ ...created(), uid: null }).problems).toEqual([
      {
        pointer: '/data/uid',
        expected: 'string',
        received: 'null',
        message: 'expected string, received null at /data/uid',
      },
    ]);
  });

  it('says which words are allowed', () => {
    const [problem] = checkCreated({ ...created(), status: 'ACCEPTED' }).problems;
    expect(problem?.message).toBe(
      'expected one of accepted, pending, cancelled, rejected, received "ACCEPTED" at /data/status',
    );
  });

  it('tells a missing property at the place where it should be', () => {
    const { icsUid: _, ...rest } = created();
    expect(checkCreated(rest).problems.map(({ message }) => message)).toEqual([
      'expected string, received nothing at /data/icsUid',
    ]);
  });

  it('tolerates properties that it does not know, and tells each once', () => {
    const data = created();
    const [attendee] = data['attendees'] as object[];
    const attendees = [1, 2].map((seat) => ({ ...attendee, favouriteSeat: seat, 'a/b': true }));
    const { valid, additions } = checkCreated({ ...data, attendees, mood: { good: true } });
    expect(valid).toBe(true);
    expect(additions).toEqual(['/data/attendees/*/favouriteSeat', '/data/attendees/*/a~1b', '/data/mood']);
  });

  it('does not call the account’s own keys additions', () => {
    const data = {
      ...created(),
      metadata: { anything: 'x' },
      bookingFieldsResponses: { own: { deep: [1] } },
    };
    expect(checkCreated(data).additions).toEqual([]);
  });

  it('gives each value its role', () => {
    const { roles } = checkCreated(created());
    expect(roles).toMatchObject({
      '/status': 'enum',
      '/data/id': 'id',
      '/data/uid': 'uid',
      '/data/start': 'instant',
      '/data/duration': 'number',
      '/data/absentHost': 'boolean',
      '/data/rating': 'null',
      '/data/hosts/0/id': 'id',
      '/data/hosts/0/timeZone': 'time-zone',
      '/data/attendees/0/email': 'email',
      '/data/attendees/0/name': 'name',
      '/data/eventType/slug': 'slug',
    });
    expect(Object.keys(roles)).not.toContain('/data/hosts');
  });

  it('gives roles and additions of a refused answer too', () => {
    const { roles, additions, valid } = checkCreated({ ...created(), uid: 7, mood: 'good' });
    expect(valid).toBe(false);
    expect(roles['/data/uid']).toBe('uid');
    expect(roles['/data/start']).toBe('instant');
    expect(additions).toEqual(['/data/mood']);
  });

  it('holds every refusal against the four shapes, whatever the operation', () => {
    const refused = (operation: 'me.get' | null, body: unknown) =>
      checkAnswer({ operation, version: null, status: 404, body });
    expect(refused('me.get', REFUSAL)).toMatchObject({ valid: true, schema: 'me.get 404' });
    expect(refused(null, REFUSAL)).toMatchObject({ valid: true, schema: 'unknown operation 404' });
    expect(refused(null, REFUSAL).roles).toMatchObject({
      '/path': 'path',
      '/error/code': 'error-code',
      '/error/details/message': 'error-text',
    });
    expect(refused(null, '<html>').valid).toBe(false);
    expect(refused(null, undefined).valid).toBe(false);
    expect(refused(null, { status: 'success', data: {} }).valid).toBe(false);
  });

  it('knows the second family of the hosted service (F32)', () => {
    const { valid } = checkAnswer({
      operation: 'bookings.addGuests',
      version: '2024-08-13',
      status: 400,
      body: {
        ...REFUSAL,
        statusCode: 400,
        message: 'x',
        error: { ...REFUSAL.error, code: 'bad_request_error' },
      },
    });
    expect(valid).toBe(true);
  });

  it('refuses a success that is not described', () => {
    const check = checkAnswer({ operation: 'bookings.cancel', version: '2024-08-13', status: 201, body: {} });
    expect(check).toMatchObject({ valid: false, schema: null });
    expect(check.problems).toHaveLength(1);
  });

  it('has nothing to check where there is no operation and no body', () => {
    for (const body of [undefined, null, '']) {
      expect(checkAnswer({ operation: null, version: null, status: 204, body })).toMatchObject({
        valid: true,
        schema: null,
      });
    }
  });

  it('expects the old contract where bookings get no version, or an unknown one (F10)', () => {
    for (const version of [null, '2024-04-15', '1999-01-01', 'latest']) {
      const body = { status: 'success', data: { bookingId: 1, bookingUid: 'x', onlyRemovedAttendee: false } };
      expect(checkAnswer({ operation: 'bookings.cancel', version, status: 201, body }).valid).toBe(true);
      expect(checkCreated(created(), version).valid).toBe(false);
    }
  });

  it('takes 2026-02-25 for itself, or for the old contract where it is unknown (F09, F10)', () => {
    const old = { bookings: [], recurringInfo: [], totalCount: 0, nextCursor: null };
    const list = (version: string, body: unknown) =>
      checkAnswer({ operation: 'bookings.list', version, status: 200, body }).valid;
    expect(checkCreated(created(), '2026-02-25').valid).toBe(true);
    expect(list('2026-02-25', { status: 'success', data: old })).toBe(true);
    expect(list('2026-05-01', { status: 'success', data: old })).toBe(true);
    const pagination = { nextCursor: null, hasMore: false };
    expect(list('2026-05-01', { status: 'success', data: [], pagination })).toBe(true);
    expect(list('2024-08-13', { status: 'success', data: [], pagination })).toBe(false);
  });

  it('takes a list for a series only when its items are of a series (F32)', () => {
    expect(checkCreated([created()]).valid).toBe(false);
    expect(checkCreated([]).valid).toBe(false);
  });

  it('takes well under a millisecond for a booking', () => {
    const data = created();
    for (let round = 0; round < 200; round++) checkCreated(data);
    const start = performance.now();
    for (let round = 0; round < 200; round++) checkCreated(data);
    expect((performance.now() - start) / 200).toBeLessThan(1);
  });
});

describe('openApiDocument', () => {
  it('describes every operation, its refusals, and the versions beside the default one', () => {
    const document = openApiDocument();
    expect(document.openapi).toBe('3.1.0');
    for (const { path, method, id } of Object.values(OPERATIONS)) {
      const item = document.paths?.[path] as Record<string, { operationId: string; responses: object }>;
      expect(item[method.toLowerCase()]).toMatchObject({ operationId: id });
      expect(item[method.toLowerCase()]?.responses).toHaveProperty('4XX');
    }
    expect(document.paths?.['/v2/bookings/{bookingUid}/cancel']).toMatchObject({
      post: { 'x-versions': { '2024-04-15': { responses: { 201: {} } } } },
    });
  });
});
