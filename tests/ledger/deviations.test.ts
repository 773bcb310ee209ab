import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isExpected, parseDeviations } from '../../src/ledger/deviations.ts';

const ERROR = 'Error: expected status 404, received 500';
const OLD = ['GET /v2/bookings/{uid}/conferencing-sessions'];
const LIST = readFileSync('specs/known-deviations.json', 'utf8');
const known = parseDeviations(LIST);

describe('the list of known deviations', () => {
  test.each(known.map((deviation) => [deviation.claim, deviation] as const))(
    '%s has not expired',
    (_, deviation) => {
      expect(deviation.expires > new Date().toISOString().slice(0, 10)).toBe(true);
    },
  );

  test('an entry without evidence is refused by name', () => {
    const [first] = known;
    expect(() => parseDeviations(JSON.stringify({ deviations: [{ ...first, evidence: '' }] }))).toThrow(
      /"evidence"/,
    );
  });

  test('an expiry that is no date is refused with its value', () => {
    const [first] = known;
    expect(() => parseDeviations(JSON.stringify({ deviations: [{ ...first, expires: 'soon' }] }))).toThrow(
      /"soon"/,
    );
  });
});

describe('recognising a known deviation', () => {
  const deviation = known.find(({ claim }) => claim === 'bookings.reschedule.by-id');
  const seen = { operation: 'bookings.reschedule', status: 500, shape: 'bare' };

  test('does not take it when something else was wrong too', () => {
    expect(
      deviation && isExpected(deviation, [seen], [ERROR, 'expected "accepted", received "cancelled"'], OLD),
    ).toBe(false);
  });

  test('excuses nothing on a target that has the newer routes', () => {
    expect(deviation && isExpected(deviation, [seen], [ERROR], [])).toBe(false);
  });

  test('takes exactly the answer that is listed', () => {
    expect(deviation && isExpected(deviation, [seen], [ERROR], OLD)).toBe(true);
  });

  test.each([
    ['status', { ...seen, status: 502 }],
    ['shape', { ...seen, shape: 'detailed' }],
    ['operation', { ...seen, operation: 'bookings.cancel' }],
  ])('does not take another %s', (_, other) => {
    expect(deviation && isExpected(deviation, [other], [ERROR], OLD)).toBe(false);
  });
});
