import { createHmac } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { isLoopback } from '../../src/sandbox/webhooks/post.ts';
import { type ReceiverOptions, receiver } from './receiver.ts';
import { monday, type Rig, rig } from './running.ts';

const TRIGGERS = ['BOOKING_CREATED', 'BOOKING_CANCELLED'];

/** A sandbox and a receiver, for one test each. */
async function pair(options: ReceiverOptions = {}) {
  const to = await receiver(options, onTestFinished);
  return { to, ...(await rig({}, onTestFinished)) };
}

function hook(
  { call }: Pick<Rig, 'call'>,
  subscriberUrl: string,
  more: Record<string, unknown> = {},
  as: 'owner' | 'other' = 'owner',
) {
  return call('POST', '/v2/webhooks', {
    as,
    body: { active: true, subscriberUrl, triggers: TRIGGERS, ...more },
  });
}

/** What the sandbox says it sent, once nothing is under way. */
async function deliveries({ call }: Pick<Rig, 'call'>) {
  for (;;) {
    const { body } = await call('GET', '/_sandbox/deliveries', { as: 'nobody' });
    if (body.every(({ outcome }: { outcome: string }) => outcome !== 'under way')) return body;
  }
}

test('only active webhooks of the host, or of the event type, that asked for the event are told', async () => {
  const { to, ...here } = await pair();
  await hook(here, `${to.url}/mine`);
  await hook(here, `${to.url}/asleep`, { active: false });
  await hook(here, `${to.url}/else`, { triggers: ['BOOKING_CANCELLED'] });
  await hook(here, `${to.url}/theirs`, {}, 'other');
  const body = { active: true, subscriberUrl: `${to.url}/of-the-type`, triggers: TRIGGERS };
  await here.call('POST', `/v2/event-types/${here.eventTypeId}/webhooks`, { body });
  expect((await here.book(monday(4))).status).toBe(201);
  await deliveries(here);
  expect(to.received.map(({ path }) => path).sort()).toEqual(['/mine', '/of-the-type']);
});

test('what is sent is signed with the secret, else not at all', async () => {
  const { to, ...here } = await pair();
  await hook(here, `${to.url}/signed`, { secret: 'über secret' });
  await hook(here, `${to.url}/plain`);
  await here.book(monday(4), {
    with: { attendee: { name: 'Zoë', email: 'zoe@example.com', timeZone: 'UTC' } },
  });
  const received = await to.until(2);
  const signed = received.find(({ path }) => path === '/signed');
  const expected = createHmac('sha256', 'über secret')
    .update(signed?.raw ?? '')
    .digest('hex');
  expect(signed?.headers['x-cal-signature-256']).toBe(expected);
  expect(signed?.body.payload.attendees[0].name).toBe('Zoë');
  expect(received.find(({ path }) => path === '/plain')?.headers).not.toHaveProperty('x-cal-signature-256');
});

test('it is told as of the step, not as of when it is sent', async () => {
  const { to, ...here } = await pair();
  await hook(here, to.url);
  const { uid } = (await here.book(monday(4))).body.data;
  await here.call('POST', `/v2/bookings/${uid}/cancel`, { body: { cancellationReason: 'ill' } });
  const told = (await to.until(2)).map(({ body }) => [body.triggerEvent, body.payload.status]);
  expect(told).toEqual([
    ['BOOKING_CREATED', 'ACCEPTED'],
    ['BOOKING_CANCELLED', 'CANCELLED'],
  ]);
});

test('both contracts tell', async () => {
  const { to, ...here } = await pair();
  await hook(here, to.url);
  const responses = { name: 'Old', email: 'old@example.com' };
  const body = {
    eventTypeId: here.eventTypeId,
    start: monday(4),
    timeZone: 'UTC',
    language: 'en',
    metadata: {},
  };
  const old = await here.call('POST', '/v2/bookings', {
    version: '2024-04-15',
    body: { ...body, responses },
  });
  const { uid } = old.body.data;
  const reason = { cancellationReason: 'ill' };
  await here.call('POST', `/v2/bookings/${uid}/cancel`, { version: '2024-04-15', body: reason });
  const told = (await to.until(2)).map(({ body: { triggerEvent, payload } }) => [triggerEvent, payload.uid]);
  expect(told).toEqual([
    ['BOOKING_CREATED', uid],
    ['BOOKING_CANCELLED', uid],
  ]);
});

test('a refused request tells nothing', async () => {
  const here = await rig({}, onTestFinished);
  await hook(here, 'http://127.0.0.1:9/');
  expect((await here.book(monday(-4))).status).toBe(400);
  expect(await deliveries(here)).toEqual([]);
});

test('after an error, or an answer that leads elsewhere, it is not sent again', async () => {
  for (const options of [{ answers: 500 }, { answers: 302, headers: { location: 'http://example.com/' } }]) {
    const { to, ...here } = await pair(options);
    await hook(here, to.url);
    await here.book(monday(4));
    expect(await deliveries(here)).toMatchObject([{ outcome: 'answered', detail: String(options.answers) }]);
    expect(to.received).toHaveLength(1);
  }
});

test('a dead receiver is noted, and one that never answers keeps neither requests nor the end waiting', async () => {
  const { to, ...here } = await pair({ answers: 'never' });
  await hook(here, 'http://127.0.0.1:1/');
  await hook(here, to.url);
  const started = performance.now();
  expect((await here.book(monday(4))).status).toBe(201);
  await to.until(1);
  const { body } = await here.call('GET', '/_sandbox/deliveries');
  expect(body).toMatchObject([
    { outcome: 'failed' },
    { outcome: 'under way', triggerEvent: 'BOOKING_CREATED' },
  ]);
  await here.sandbox.close();
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('nothing leaves the machine', async () => {
  const here = await rig({}, onTestFinished);
  await hook(here, 'https://example.com/hook');
  await here.book(monday(4));
  const [delivery] = await deliveries(here);
  expect(delivery).toMatchObject({
    subscriberUrl: 'https://example.com/hook',
    outcome: 'not sent',
    detail: 'the sandbox sends to its own machine only',
  });
  expect(JSON.parse(delivery.body).triggerEvent).toBe('BOOKING_CREATED');
});

test.each([
  ['http://127.0.0.1/', true],
  ['https://127.1:8080/hook', true],
  ['http://LOCALHOST:3000', true],
  ['http://[::1]:3000', true],
  ['http://0.0.0.0/', false],
  ['http://10.0.0.1/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1@example.com/', false],
  ['http://[::ffff:10.0.0.1]/', false],
  ['http://example.com/#127.0.0.1', false],
  ['ftp://127.0.0.1/', false],
  ['nope', false],
])('%s is on this machine: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});

test('a template of its own is filled', async () => {
  const { to, ...here } = await pair();
  const payloadTemplate =
    '{"is":"{{triggerEvent}}","of":"{{type}}","by":"{{attendees.0.name}}","no":"{{nothing.at.all}}"}';
  await hook(here, to.url, { payloadTemplate });
  await here.book(monday(4));
  const [{ body } = { body: undefined }] = await to.until(1);
  expect(body).toEqual({ is: 'BOOKING_CREATED', of: 'call', by: 'Ada', no: '' });
});
