import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Ran, type Stage } from './stage.ts';
import { BYSTANDERS, READERS, type Victim, WRITERS } from './victims.ts';

const MOST_MB = 300;
/** Far more than it takes, far less than for ever: a machine may be busy with other tests. */
const MOST_SECONDS = 120;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, MOST_SECONDS * 1000);
afterAll(() => stage.close());

const idsOf = (ran: Ran, verdict: string) =>
  (ran.verdict?.claims ?? [])
    .filter((result) => result.verdict === verdict)
    .map(({ claim }) => claim)
    .sort();

/** Kinds of processes that took more than they may; none where the platform does not tell. */
const tooLarge = ({ peaks }: Ran) => Object.entries(peaks).filter(([, peak]) => peak > MOST_MB);

describe.each<[string, Victim[]]>([
  ['reads', READERS],
  ['writes', WRITERS],
])('hostile answers to %s', (_, victims) => {
  let ran: Ran;
  beforeAll(
    async () => {
      ran = await stage.run(
        [...victims.map(({ claim }) => claim), ...BYSTANDERS],
        (call, keys) => victims.find(({ is }) => is(call, keys))?.evil ?? null,
      );
    },
    (MOST_SECONDS + 30) * 1000,
  );

  test.each(victims.map(({ evil, claim }) => [evil, claim] as const))(
    '%s: %s is inconclusive and says what came',
    (evil, id) => {
      const { reason, says } = stage.evil(evil);
      const result = ran.verdict?.claims.find(({ claim }) => claim === id);

      expect(result).toMatchObject({ verdict: 'inconclusive', reason: { code: reason } });
      expect(result?.reason?.text).toMatch(says);
    },
  );

  test('all other claims hold, and the run ends in time as inconclusive', () => {
    expect(idsOf(ran, 'holds')).toEqual([...BYSTANDERS].sort());
    expect(ran.verdict?.suiteErrors).toEqual([]);
    expect(ran.exitCode).toBe(3);
    expect(ran.seconds).toBeLessThan(MOST_SECONDS);
  });

  test('the account is clean, and nothing went to another host', () => {
    expect(ran.left).toEqual([]);
    expect(ran.elsewhere).toEqual([]);
  });

  test(`no process takes more than ${MOST_MB} MB`, () => {
    expect(tooLarge(ran)).toEqual([]);
  });
});

test.each(['a redirect to another host', 'HTML where JSON was due', 'nesting a million deep'] as const)(
  '%s to the first request: exit 3, saying what came, and nothing is made',
  async (evil) => {
    const ran = await stage.run(BYSTANDERS, () => evil);

    expect(ran.exitCode).toBe(3);
    expect(ran.output).toMatch(stage.evil(evil).says);
    expect(ran.writes).toEqual([]);
    expect(ran.elsewhere).toEqual([]);
  },
  MOST_SECONDS * 1000,
);

test(
  'hostile answers to the cleaning up do not keep it from being done',
  async () => {
    const met = new Set<string>();
    const once = (name: string) => {
      const isFirst = !met.has(name);
      met.add(name);
      return isFirst;
    };

    const ran = await stage.run(['bookings.create.accepted', 'slots.list.booked'], ({ method, path }) => {
      if (path.endsWith('/cancel') && once('cancel')) return 'an endless body';
      if (method === 'DELETE' && path.includes('/event-types/') && once('event type'))
        return 'truncated JSON';
      if (method === 'DELETE' && path.includes('/schedules/') && once('schedule')) return 'invalid UTF-8';
      return null;
    });

    expect(met.size).toBe(3);
    expect(ran.exitCode).toBe(0);
    expect(ran.left).toEqual([]);
    expect(ran.elsewhere).toEqual([]);
  },
  MOST_SECONDS * 1000,
);
