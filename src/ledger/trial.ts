import { type Reason, STUMBLE, type Verdict } from './types.ts';

/** One run of one test, as Playwright reports it. */
export interface Trial {
  status: 'passed' | 'failed' | 'timedOut' | 'skipped' | 'interrupted';
  /** Texts of its errors, without colours. */
  errors: string[];
  /** The annotation `inconclusive` or `unsupported` that a fixture gave it, as `code: text`. */
  inconclusive: string | null;
  unsupported: string | null;
}

export interface Judgement {
  verdict: Verdict;
  reason: Reason | null;
  /** The errors that contradict the claim. */
  contradictions: string[];
  /** Errors of the suite itself; they say nothing of the target. */
  suiteErrors: string[];
}

/** Errors of our own code. What Cal.com does wrong fails an expectation, or reads as an unexpected answer. */
const SUITE_ERROR = /^(TypeError|ReferenceError|SyntaxError|RangeError|JournalError|MissingKey|Error: ENO)/;

const UNWELL = 'target-unwell: ';

/** What the end of time or of the run leaves; it is no contradiction. */
const CUT_SHORT =
  /^(Test timeout of|Tearing down|Fixture "|Test was interrupted|Worker teardown|.*exceeded while)/;

/**
 * What a test's run says of its claim. What contradicted has contradicted, however the run ended; an error of the
 * suite is no verdict on Cal.com.
 */
export function judge(trial: Trial): Judgement {
  const contradictions = trial.errors.filter((error) => !SUITE_ERROR.test(error) && !CUT_SHORT.test(error));
  const isExplained = contradictions.length > 0 || trial.inconclusive !== null;
  const suiteErrors = trial.errors.filter(
    (error) => SUITE_ERROR.test(error) && !(isExplained && STUMBLE.test(error)),
  );
  const none = { contradictions: [], suiteErrors };
  const because = (code: string, text: string): Judgement => ({
    verdict: 'inconclusive',
    reason: { code, text },
    ...none,
  });

  if (trial.status === 'passed') return { verdict: 'holds', reason: null, ...none };
  // A 500 from a target that answers nothing else is no contradiction.
  if (trial.inconclusive?.startsWith(UNWELL))
    return { verdict: 'inconclusive', reason: reasonOf(trial.inconclusive), ...none };
  if (contradictions.length > 0) return { verdict: 'broken', reason: null, contradictions, suiteErrors };
  if (trial.inconclusive !== null)
    return { verdict: 'inconclusive', reason: reasonOf(trial.inconclusive), ...none };
  if (suiteErrors.length > 0)
    return because('suite-error', suiteErrors[0]?.split('\n')[0] ?? 'an error of the suite');
  if (trial.unsupported !== null)
    return { verdict: 'unsupported', reason: reasonOf(trial.unsupported), ...none };
  if (trial.status === 'timedOut') return because('time-out', 'the claim ran out of time');
  if (trial.status === 'interrupted') return because('interrupted', 'the run was interrupted');
  if (trial.status === 'skipped') return because('not-run', 'skipped without a reason');
  return because('suite-error', 'it failed without an error');
}

/** Annotations are written as `code: text`. */
function reasonOf(description: string): Reason {
  const separator = description.indexOf(': ');
  if (separator < 0) return { code: description, text: description };
  return { code: description.slice(0, separator), text: description.slice(separator + 2) };
}
