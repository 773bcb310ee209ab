import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RELEASES, type ReleaseName } from '../../src/sandbox/index.ts';
import { monday, rig } from './running.ts';
import { shapeOf } from './shape.ts';

const FOLDERS = { '2025-10': 'self-hosted-2025-10-24', '2025-12': 'self-hosted-2025-12-04' } as const;
const ADA = { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/London' };
const COLLECTIVE = { eventTypeSlug: 'contract-collective', teamSlug: 'contract-team' };

/** The body of a recorded single exchange. */
function recorded(release: keyof typeof FOLDERS, number: number): { data: unknown } {
  const file = `tests/recordings/${FOLDERS[release]}/exchanges.jsonl`;
  const exchanges = readFileSync(file, 'utf8').trim().split('\n');
  return exchanges
    .map((line) => JSON.parse(line) as { n: number; body: { data: unknown } })
    .find(({ n }) => n === number)?.body as { data: unknown };
}

const shape = (body: unknown) =>
  Object.fromEntries([...shapeOf(body, new Map())].map(([path, types]) => [path, [...types].sort()]));

const teamRig = (release: ReleaseName) => rig({ release, team: true }, onTestFinished);

describe.each(['2025-10', '2025-12'] as const)('the team of %s', (release) => {
  test('is shown as it was recorded', async () => {
    const { call } = await teamRig(release);

    for (const [number, path] of [
      [664, '/v2/teams'],
      [665, '/v2/teams/301'],
      [667, '/v2/teams/301/event-types'],
    ] as const) {
      const { body } = await call('GET', path, { version: null });
      expect(shape(body), path).toEqual(shape(recorded(release, number)));
    }
    expect((await call('GET', '/v2/teams/301', { version: null, as: 'other' })).status).toBe(200);
  });

  test('books and reassigns a round robin as it was recorded', async () => {
    const { call } = await teamRig(release);
    const body = { eventTypeId: 4001, start: monday(4), attendee: ADA };

    const booked = await call('POST', '/v2/bookings', { body });
    const { uid } = booked.body.data;
    const reassign = (to: string) => call('POST', `/v2/bookings/${uid}/reassign${to}`, { body: {} });
    const answers = [await reassign(''), await reassign('/102'), await reassign('/101')];

    expect(shape(booked.body)).toEqual(shape(recorded(release, 267)));
    expect(booked.body.data.hosts).toMatchObject([{ id: 101 }]);
    expect(answers.map((answer) => answer.body.data.reassignedTo.id)).toEqual([102, 102, 101]);
    expect(shape(answers[0]?.body)).toEqual(shape(recorded(release, 268)));
    expect((await reassign('/77777')).status).toBe(404);
    expect((await reassign('/abc')).status).toBe(500);
    const cancelled = await call('POST', `/v2/bookings/${uid}/cancel`, {
      as: 'other',
      body: { cancellationReason: 'x' },
    });
    expect(cancelled.body.data.status).toBe('cancelled');
  });

  test('books a collective event type as it was recorded', async () => {
    const { call } = await teamRig(release);

    const { body } = await call('POST', '/v2/bookings', {
      body: { ...COLLECTIVE, start: monday(4), attendee: ADA },
    });

    expect(shape(body)).toEqual(shape(recorded(release, 275)));
    expect(body.data).toMatchObject({
      title: 'contract-collective between Contract Team and Ada',
      hosts: [{ id: 101 }],
      attendees: [{ name: 'Ada' }, { name: 'Contract Other' }],
    });
  });
});

describe('the time of a team', () => {
  test('is taken from both by a collective booking, and from one by a round robin', async () => {
    const { call } = await teamRig('2025-12');
    const book = (body: object) => call('POST', '/v2/bookings', { body: { attendee: ADA, ...body } });
    const roundRobin = (start: string) => book({ eventTypeId: 4001, start });

    expect((await book({ ...COLLECTIVE, start: monday(4) })).status).toBe(201);
    expect((await roundRobin(monday(4))).status).toBe(400);

    const hosts = [await roundRobin(monday(5)), await roundRobin(monday(5))].map(
      ({ body }) => body.data.hosts[0].id,
    );
    expect(hosts.sort()).toEqual([101, 102]);
    expect((await roundRobin(monday(5))).status).toBe(400);
    expect((await book({ ...COLLECTIVE, start: monday(5) })).status).toBe(400);
  });

  test('is offered while one host is free, or both', async () => {
    const { call } = await teamRig('2025-12');
    const start = monday(4);
    const offers = async (slug: string) => {
      const day = start.slice(0, 10);
      const path = `/v2/slots?teamSlug=contract-team&eventTypeSlug=${slug}&start=${day}&end=${day}`;
      const { body } = await call('GET', path, { version: '2024-09-04' });
      return body.data[day].some((slot: { start: string }) => slot.start === start);
    };

    expect(await offers('contract-collective')).toBe(true);
    await call('POST', '/v2/bookings', { body: { eventTypeId: 4001, start, attendee: ADA } });
    expect([await offers('contract-round-robin'), await offers('contract-collective')]).toEqual([
      true,
      false,
    ]);
  });
});

test.each(RELEASES)('%s has no team unless asked for, and one only if it knows teams', async (release) => {
  const without = await rig({ release }, onTestFinished);
  const asked = await teamRig(release);
  const knowsTeams = release !== '2026-07';

  const answer = await without.call('GET', '/v2/teams', { version: null });

  expect(answer.status).toBe(knowsTeams ? 200 : 404);
  if (knowsTeams) expect(answer.body.data).toEqual([]);
  expect(asked.sandbox.state().teams).toHaveLength(knowsTeams ? 1 : 0);
  const own = await asked.call('GET', '/v2/event-types', { version: '2024-06-14' });
  expect(own.body.data.every(({ id }: { id: number }) => id !== 4001 && id !== 4002)).toBe(true);
});
