import { describe, expect, it } from 'vitest';
import { type AnswerCheck, checkAnswer, checkDelivery } from '../../schemas/index.ts';
import {
  RELEASES,
  type RecordedAnswer,
  recordedAnswers,
  recordedDeliveries,
  SCENARIOS,
  singleAnswers,
  specialAnswers,
} from './recordings.ts';

/** Successes that no schema describes, each with the reason. */
const UNDESCRIBED: [RegExp, string][] = [
  [/GET \/health 200$/, 'text, and no part of the API'],
  [/GET \/(V2\/ME|api\/v2\/me) 200$/, 'GET /v2/me by another spelling, which no operation has'],
  [/GET \/v2\/conferencing 200$/, 'no area of the contract: the suite connects no video'],
  [/GET \/v2\/timezones 200$/, 'no area of the contract'],
  [/POST \/v2\/api-keys\/refresh 200$/, 'its answer is a key; the suite never asks for one'],
];

/** What the schemas find in something that was really received: nothing is what is wanted. */
function finding(source: string, { problems, additions }: AnswerCheck) {
  const found = [...problems.map(({ message }) => message), ...additions.map((path) => `addition ${path}`)];
  return found.length === 0 ? [] : [{ source, found }];
}

function findings(answers: readonly RecordedAnswer[]) {
  return answers.flatMap((answer) => finding(answer.source, checkAnswer(answer)));
}

function isException({ source }: RecordedAnswer): boolean {
  return UNDESCRIBED.some(([pattern]) => pattern.test(source));
}

describe.each(RELEASES)('release %s', (release) => {
  it.each(SCENARIOS)('scenario %s: every answer is as the schemas describe it', (scenario) => {
    const answers = recordedAnswers(release, scenario);
    expect(answers.length).toBeGreaterThan(0);
    expect(findings(answers)).toEqual([]);
  });

  it('every single exchange is as the schemas describe it, but for the exceptions', () => {
    const answers = singleAnswers(release).filter((answer) => !isException(answer));
    expect(answers.length).toBeGreaterThan(640);
    expect(findings(answers)).toEqual([]);
  });

  it('the answers around webhooks, at the same moment and after the start are as the schemas describe them', () => {
    const answers = specialAnswers(release);
    expect(answers.length).toBeGreaterThan(35);
    expect(findings(answers)).toEqual([]);
  });

  it('every delivery of a webhook is as the schemas describe it', () => {
    const deliveries = recordedDeliveries(release);
    expect(deliveries).toHaveLength(15);
    const found = deliveries.flatMap(({ source, trigger, body }) =>
      finding(source, checkDelivery(trigger, body)),
    );
    expect(found).toEqual([]);
  });
});

it('no exception is one without need', () => {
  const exceptions = RELEASES.flatMap(singleAnswers).filter(isException);
  expect(exceptions.filter((answer) => checkAnswer(answer).valid)).toEqual([]);
  expect(UNDESCRIBED.filter(([pattern]) => !exceptions.some(({ source }) => pattern.test(source)))).toEqual(
    [],
  );
});
