import { describe, expect, onTestFinished, test } from 'vitest';
import { MUTANTS, startSandbox } from '../../src/sandbox/index.ts';
import { monday, type Rig, rig } from './running.ts';
import { leniencyOf, SYMPTOMS_OF_NEIGHBOURS } from './symptoms.ts';
import { SYMPTOMS_OF_KINDS } from './symptoms-of-kinds.ts';

/** For each mutant, what a caller sees that the sound sandbox does not show. */
const SYMPTOMS: Record<string, (rig: Rig) => Promise<unknown>> = {
  'create-pending': async ({ book }) => (await book(monday(4))).body.data.status,
  'create-end-off-by-one': async ({ book }) => (await book(monday(4))).body.data.end,
  'create-double-booking': async ({ book }) => {
    await book(monday(4));
    return (await book(monday(4))).status;
  },
  'create-without-uid': async ({ book }) => 'uid' in (await book(monday(4))).body.data,
  'create-uid-is-id': async ({ book }) => {
    const { id, uid } = (await book(monday(4))).body.data;
    return uid === String(id);
  },
  'list-without-uid': async ({ book, call }) => {
    await book(monday(4));
    return 'uid' in (await call('GET', '/v2/bookings')).body.data[0];
  },
  'read-by-uid-not-found': async (one) => (await one.call('GET', `/v2/bookings/${await booked(one)}`)).status,
  'cancel-by-id': async ({ book, call }) => {
    const { id } = (await book(monday(4))).body.data;
    return (await call('POST', `/v2/bookings/${id}/cancel`, REASON)).status;
  },
  'cancel-keeps-accepted': async (one) => {
    const uid = await cancelled(one);
    return (await one.call('GET', `/v2/bookings/${uid}`)).body.data.status;
  },
  'cancel-keeps-slot': async (one) => {
    await cancelled(one);
    return (await one.book(monday(4))).status;
  },
  'cancel-twice-accepted': async (one) =>
    (await one.call('POST', `/v2/bookings/${await cancelled(one)}/cancel`, REASON)).status,
  'cancel-unknown-500': async ({ call }) =>
    (await call('POST', '/v2/bookings/unknown/cancel', REASON)).status,
  'reschedule-by-id': async ({ book, call }) => {
    const { id } = (await book(monday(4))).body.data;
    return (await call('POST', `/v2/bookings/${id}/reschedule`, { body: { start: monday(5) } })).status;
  },
  'reschedule-keeps-uid': async (one) => {
    const uid = await booked(one);
    const moved = await one.call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(5) } });
    return moved.body.data.uid === uid;
  },
  'reschedule-spent-uid': async (one) => {
    const uid = await booked(one);
    await one.call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(5) } });
    const again = await one.call('POST', `/v2/bookings/${uid}/reschedule`, { body: { start: monday(6) } });
    return again.status;
  },
  'offered-slot-refused': async ({ book }) => (await book(monday(4))).status,
  'unknown-version-refused': async ({ call }) =>
    (await call('GET', '/v2/bookings', { version: '1999-01-01' })).status,
  'list-without-key': async ({ call }) => (await call('GET', '/v2/bookings', { as: 'nobody' })).status,
};
const REASON = { body: { cancellationReason: 'x' } };

async function booked({ book }: Rig): Promise<string> {
  return (await book(monday(4))).body.data.uid;
}

async function cancelled(one: Rig): Promise<string> {
  const uid = await booked(one);
  await one.call('POST', `/v2/bookings/${uid}/cancel`, REASON);
  return uid;
}

describe.each(MUTANTS)('$name: $says', (mutant) => {
  const { name, breaks } = mutant;
  test('shows', async () => {
    const stated = SYMPTOMS[name] ?? SYMPTOMS_OF_KINDS[name] ?? SYMPTOMS_OF_NEIGHBOURS[name];
    const symptom = stated ?? leniencyOf(mutant);
    if (!symptom) throw new Error(`no symptom is stated for the mutant ${name}`);
    const sound = await rig({}, onTestFinished);
    const broken = await rig({ mutant: name }, onTestFinished);
    expect(await symptom(broken)).not.toEqual(await symptom(sound));
    expect(breaks.length).toBeGreaterThan(0);
  });
});

test('an unknown mutant is refused by name', async () => {
  await expect(startSandbox({ mutant: 'nonsense' })).rejects.toThrow(/no mutant "nonsense".*create-pending/);
});
