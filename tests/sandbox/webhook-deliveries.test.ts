import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/ledger/exchange.ts';
import { eachLeaf, isObject } from '../../src/ledger/normalise/order.ts';
import { RECORDED_RELEASES } from '../../src/sandbox/index.ts';
import { receiver } from './receiver.ts';
import { playRecorded } from './recorded-deliveries.ts';

describe.each(RECORDED_RELEASES)('what webhooks were sent by %s', async (release) => {
  const played = await playRecorded(release, release, await receiver());

  test.each(played)('after "$step": the same events', ({ recorded, sent }) => {
    expect(sent).toEqual(recorded);
  });

  test.each(played)(
    'after "$step": the same headers and payloads, and the same answer',
    ({ answer, deliveries }) => {
      const differences = deliveries.flatMap((delivery) => delivery.differences());
      expect({ answer, differences }).toEqual({ answer: [], differences: [] });
    },
  );

  test('all of them', () => {
    expect(played.flatMap(({ deliveries }) => deliveries)).toHaveLength(15);
  });
});

describe('the comparison notices', async () => {
  const played = await playRecorded('2025-12', '2025-12', await receiver());

  test('another release', async () => {
    const other = await playRecorded('2025-12', '2025-10', await receiver());
    const differences = other.flatMap((step) => step.deliveries.flatMap((one) => one.differences()));
    const found = new Set(differences.map(({ kind, pointer }) => `${kind} ${pointer}`));
    expect([...found].sort()).toEqual([
      'missing /payload/additionalNotes',
      'missing /payload/description',
      'missing /payload/hashedLink',
      'missing /payload/organizationId',
    ]);
  });

  test('a property that is gone, and any other value than the moment of sending', () => {
    const unnoticed: string[] = [];
    let changes = 0;
    const kinds = ['book', 'reschedule', 'confirm', 'book a second seat', 'cancel the seated booking'];
    const deliveries = played.filter(({ step }) => kinds.includes(step)).flatMap((step) => step.deliveries);
    expect(deliveries).toHaveLength(kinds.length);
    for (const { body, differences } of deliveries) {
      eachLeaf(body, [], (keys, value) => {
        changes += 1;
        if (differences(changed(body, keys, () => undefined)).length === 0)
          unnoticed.push(`no ${keys.join('/')}`);
        if (differences(changed(body, keys, () => otherThan(value))).length === 0)
          unnoticed.push(keys.join('/'));
      });
    }
    expect(changes).toBeGreaterThan(300);
    expect([...new Set(unnoticed)]).toEqual([]);
  });
});

/** The body with one place changed, or without it. */
function changed(body: Json, [key = '', ...rest]: readonly string[], to: () => Json | undefined): Json {
  const isList = Array.isArray(body);
  const holder: Record<string, Json> = Object.fromEntries(
    isList || isObject(body) ? Object.entries(body) : [],
  );
  const told = rest.length > 0 ? changed(holder[key] ?? null, rest, to) : to();
  if (told === undefined) delete holder[key];
  else holder[key] = told;
  return isList ? Object.values(holder) : holder;
}

function otherThan(value: Json): Json {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'a text';
}
