import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../schemas/index.ts';
import { RELEASES, type RecordedAnswer, recordedAnswers, SCENARIOS, singleAnswers } from './recordings.ts';

/** What the schemas find in answers that were really given: nothing is what is wanted. */
function findings(answers: readonly RecordedAnswer[]) {
  return answers.flatMap((answer) => {
    const { problems, additions } = checkAnswer(answer);
    const found = [...problems.map(({ message }) => message), ...additions.map((path) => `addition ${path}`)];
    return found.length === 0 ? [] : [{ source: answer.source, found }];
  });
}

describe.each(RELEASES)('release %s', (release) => {
  it.each(SCENARIOS)('scenario %s: every answer is as the schemas describe it', (scenario) => {
    const answers = recordedAnswers(release, scenario);
    expect(answers.length).toBeGreaterThan(0);
    expect(findings(answers)).toEqual([]);
  });

  it('every single exchange that is described, or refused, is as the schemas describe it', () => {
    const answers = singleAnswers(release).filter(
      (answer) => answer.status >= 400 || checkAnswer(answer).schema !== null,
    );
    expect(answers.length).toBeGreaterThan(500);
    expect(findings(answers)).toEqual([]);
  });
});
