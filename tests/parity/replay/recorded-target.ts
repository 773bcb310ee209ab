import type { ResponseRecord } from '../../../src/ledger/exchange.ts';
import { type Recording, recordedAccounts, type Step } from './recording.ts';
import type { Target } from './target.ts';

/**
 * A target that answers what another recording answered, step by step: the check of the checker. It answers by
 * position, so it fits a replay of the same scenarios in the same order.
 */
export function recordedTarget(
  recording: Recording,
  alter: (answer: ResponseRecord, step: Step) => ResponseRecord = (answer) => answer,
  includes: (name: string) => boolean = () => true,
): Target {
  const scenarios = [recording.provisioning, ...recording.scenarios.filter(({ name }) => includes(name))];
  const steps = scenarios.flatMap((scenario) => scenario.steps);
  let next = 0;
  let now = steps[0]?.at ?? 0;
  return {
    accounts: recordedAccounts(recording.provisioning),
    now: () => now,
    send: async () => {
      const step = steps[next++];
      if (!step) throw new Error('the recording has no more answers');
      now = step.at;
      return alter(structuredClone(step.response), step);
    },
  };
}
