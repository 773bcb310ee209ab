import { describe, expect, test } from 'vitest';
import { judge, type Trial } from '../../src/ledger/trial.ts';

const trial = (more: Partial<Trial>): Trial => ({
  status: 'failed',
  errors: [],
  inconclusive: null,
  unsupported: null,
  ...more,
});

const CONTRADICTION = 'Error: expected status 404, received 200';

describe('a test that ran is', () => {
  test.each<[string, Partial<Trial>, string]>([
    ['passed', { status: 'passed' }, 'holds'],
    ['failed by an expectation', { errors: [CONTRADICTION] }, 'broken'],
    ['failed by an answer that has no data', { errors: ['UnexpectedAnswer: expected a success'] }, 'broken'],
    ['skipped for want of a key', { status: 'skipped', unsupported: 'no-second-key: none' }, 'unsupported'],
    ['skipped for want of an answer', { status: 'skipped', inconclusive: 'gateway: 502' }, 'inconclusive'],
    ['failed by our own code', { errors: ['TypeError: x is undefined'] }, 'inconclusive'],
    ['out of time', { status: 'timedOut', errors: ['Test timeout of 180000ms exceeded.'] }, 'inconclusive'],
    [
      'out of time twice',
      {
        status: 'timedOut',
        errors: [
          'Test timeout of 180000ms exceeded.',
          'Tearing down "scope" exceeded the test timeout of 120000ms.',
        ],
      },
      'inconclusive',
    ],
    ['interrupted', { status: 'interrupted', errors: ['Test was interrupted.'] }, 'inconclusive'],
  ])('%s', (_, more, verdict) => {
    expect(judge(trial(more)).verdict).toBe(verdict);
  });
});

describe('what contradicted has contradicted', () => {
  test.each<[string, Partial<Trial>]>([
    [
      'although its time ran out',
      { status: 'timedOut', errors: ['Test timeout of 1ms exceeded.', CONTRADICTION] },
    ],
    ['although it was interrupted', { status: 'interrupted', errors: [CONTRADICTION] }],
    [
      'although the rest could not be found out',
      { status: 'skipped', inconclusive: 'gateway: 502', errors: [CONTRADICTION] },
    ],
    ['although our own code failed too', { errors: ['TypeError: x is undefined', CONTRADICTION] }],
  ])('%s', (_, more) => {
    expect(judge(trial(more))).toMatchObject({ verdict: 'broken', contradictions: [CONTRADICTION] });
  });

  test('but not when the target answers nothing else either', () => {
    const unwell = {
      errors: [CONTRADICTION],
      inconclusive: 'target-unwell: GET /v2/me does not answer either',
    };
    expect(judge(trial(unwell))).toMatchObject({
      verdict: 'inconclusive',
      reason: { code: 'target-unwell' },
    });
  });
});

test('an error of our own code is reported as one', () => {
  expect(judge(trial({ errors: ['JournalError: disk full'] })).suiteErrors).toEqual([
    'JournalError: disk full',
  ]);
});

test('code that stumbles over an answer which contradicted its claim is no error of the suite', () => {
  const stumbled = 'TypeError: answer.data.find is not a function';

  expect(judge(trial({ errors: [CONTRADICTION, stumbled] }))).toMatchObject({
    verdict: 'broken',
    contradictions: [CONTRADICTION],
    suiteErrors: [],
  });
  expect(judge(trial({ errors: [CONTRADICTION, 'JournalError: disk full'] })).suiteErrors).toHaveLength(1);
  expect(judge(trial({ errors: [stumbled] })).suiteErrors).toEqual([stumbled]);
});

test('code that stumbles over what was given is no error of the suite where that is known to be unfit', () => {
  const stumbled = 'TypeError: series is not iterable';
  const unfit = 'given-failed: given POST /v2/bookings: 200, does not fit the schema Booking';

  expect(judge(trial({ errors: [stumbled], inconclusive: unfit }))).toMatchObject({
    verdict: 'inconclusive',
    reason: { code: 'given-failed' },
    suiteErrors: [],
  });
});
