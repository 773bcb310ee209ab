import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerCheck, checkAnswer, checkDelivery } from '../../schemas/index.ts';
import { mutationsOf, outline, trimmed } from './mutations.ts';
import { allRecordedAnswers, allRecordedDeliveries } from './recordings.ts';
import { isTolerated } from './tolerated.ts';

/** Something received, and how it is held against its schema. */
interface Sample {
  kind: string;
  body: unknown;
  check: (body: unknown) => AnswerCheck;
}

function samples(): Sample[] {
  const answers = allRecordedAnswers().map((answer) => ({
    kind: answer.status >= 400 ? 'refused' : `${answer.operation} ${answer.status}`,
    body: answer.body,
    check: (body: unknown) => checkAnswer({ ...answer, body }),
  }));
  const deliveries = allRecordedDeliveries().map(({ trigger, body }) => ({
    kind: `delivery ${trigger}`,
    body,
    check: (delivered: unknown) => checkDelivery(trigger, delivered),
  }));
  return [...answers, ...deliveries];
}

/** One of each operation, status and outline: the others would only be refused for the same reasons. */
function distinctSamples(): Sample[] {
  const distinct = new Map<string, Sample>();
  for (const sample of samples()) {
    const { schema, valid } = sample.check(sample.body);
    if (schema === null || !valid) continue;
    const body = trimmed(sample.body);
    const key = `${sample.kind} ${outline(body)}`;
    if (!distinct.has(key)) distinct.set(key, { ...sample, body });
  }
  return [...distinct.values()];
}

/** Whether a problem is told where the mutation is, or above or below it. */
function isToldAt({ problems }: AnswerCheck, path: string): boolean {
  return problems.some(({ pointer }) => {
    const starred = pointer.replace(/\/0(?=\/|$)/g, '/*');
    return starred.startsWith(path) || path.startsWith(starred);
  });
}

/**
 * Mutations that make of an answer one of another kind with another fault: a booking of a series without its
 * series looks like a single one, and an empty list like the new contract where old and new are possible.
 */
const AMBIGUOUS = [/removed .*\/recurringBookingUid/, /bookings\.list 200 retyped \/data empty array/];

describe('a recorded answer or delivery with one thing wrong', () => {
  const slipped = new Set<string>();
  const misplaced = new Set<string>();
  let tried = 0;

  beforeAll(() => {
    for (const { kind: of, body, check: checkOf } of distinctSamples()) {
      for (const mutation of mutationsOf(body)) {
        tried++;
        const told = `${of} ${mutation.kind} ${mutation.path} ${mutation.to}`;
        const check = checkOf(mutation.body);
        if (check.valid && !isTolerated(mutation, of)) slipped.add(told);
        if (!check.valid && !isToldAt(check, mutation.path)) misplaced.add(told);
      }
    }
  }, 300_000);

  it('is refused, unless what is wrong was never promised', () => {
    expect(tried).toBeGreaterThan(45_000);
    expect([...slipped]).toEqual([]);
  });

  it('is refused for the reason that is wrong with it', () => {
    expect([...misplaced].filter((told) => !AMBIGUOUS.some((known) => known.test(told)))).toEqual([]);
  });
});
