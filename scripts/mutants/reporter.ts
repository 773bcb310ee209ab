import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { annotation, textOf, trialOf } from '../../src/ledger/tested.ts';
import { judge } from '../../src/ledger/trial.ts';
import type { Seen } from './projects.ts';

/** Sends each verdict to the command that started this run, and says aloud only what is wrong with the run itself. */
export default class MutantsReporter implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    const { verdict, reason, contradictions, suiteErrors } = judge(trialOf(test, result));
    const seen: Seen = {
      trial: test.parent.project()?.metadata['trial'] ?? '',
      claim: annotation(test, result, 'claim') ?? '',
      verdict,
      why: reason?.text ?? contradictions[0] ?? suiteErrors[0] ?? null,
      durationMs: result.duration,
    };
    process.send?.(seen);
  }

  onError(error: TestError): void {
    process.stderr.write(`${textOf(error)}\n`);
  }
}
