import { compare, type Difference } from '../../../src/ledger/compare.ts';
import type { Caller, Exchange, ResponseRecord } from '../../../src/ledger/exchange.ts';
import { dayOf } from '../../../src/ledger/normalise/instants.ts';
import { alternates } from '../../../src/ledger/observe/chance.ts';
import { daysAhead, shiftInDays } from './calendar.ts';
import { sendingOf } from './callers.ts';
import { markOf, type Recording, recordedAccounts, type Scenario, type Step } from './recording.ts';
import { Stage } from './stage.ts';
import type { Target } from './target.ts';
import { removeProvisioned, tidy } from './tidy.ts';

/** What came of one step. */
export interface StepResult {
  index: number;
  step: string;
  /** The request as it was sent. */
  sent: string;
  differences: Difference[];
  /** Both answers differ, and both are known of Cal.com. */
  intermittent?: string;
  /** Why it was not sent, or not compared. */
  skipped?: string;
}

/** What came of one scenario. */
export interface ScenarioResult {
  name: string;
  says: string;
  steps: StepResult[];
}

export interface ReplayOptions {
  /** Which scenarios are replayed; provisioning always is. */
  includes?: (name: string) => boolean;
  /** By how many days recorded days are moved; by default as calendar.ts says. */
  shift?: number;
  /** The mark for what this run makes, in place of the recorder's. */
  run?: string;
  /** Whether to cancel after each scenario what the recorder cancelled unrecorded; true by default. */
  tidies?: boolean;
  /** Whether to remove at the end what provisioning made; false by default. */
  removes?: boolean;
  onScenario?: (result: ScenarioResult) => void;
}

/** The headers that the scenarios' recorder kept; of the others it is not known whether they came. */
const RECORDED_HEADERS = [
  'content-type',
  'x-ratelimit-limit-default',
  'x-ratelimit-remaining-default',
  'x-request-id',
];

const keepRecorded = (response: ResponseRecord): ResponseRecord => ({
  ...response,
  headers: Object.fromEntries(
    Object.entries(response.headers).filter(([name]) => RECORDED_HEADERS.includes(name)),
  ),
});

/** Sends a recording's requests again, in their order, and compares the answers with the recorded ones. */
export async function replay(recording: Recording, target: Target, options: ReplayOptions = {}) {
  const includes = options.includes ?? (() => true);
  const scenarios = [recording.provisioning, ...recording.scenarios.filter(({ name }) => includes(name))];
  const shift =
    options.shift ??
    shiftInDays(
      recording.scenarios.flatMap(({ steps }) => steps),
      target.now(),
    );
  const stage = new Stage({
    recorded: { accounts: recordedAccounts(recording.provisioning), run: markOf(recording.provisioning) },
    live: { accounts: target.accounts, run: options.run ?? markOf(recording.provisioning) },
    shift,
  });
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const result = await replayScenario(scenario, stage, target);
    if (options.tidies !== false) await tidy(scenario.steps, stage, target);
    results.push(result);
    options.onScenario?.(result);
  }
  if (options.removes) await removeProvisioned(recording.provisioning.steps, stage, target);
  return results;
}

const NO_SECOND_KEY = 'no second key';
const AFTERMATH = 'no second key: it follows what the second account did';

async function replayScenario(
  { name, says, steps }: Scenario,
  stage: Stage,
  target: Target,
): Promise<ScenarioResult> {
  stage.countDaysFrom(daysAhead(steps)[0] ?? dayOf(steps[0]?.at ?? target.now()));
  const results: StepResult[] = [];
  let skipped: string | undefined;
  for (const [index, step] of steps.entries()) {
    const { request, caller } = sendingOf(step.request, step.response.body);
    const alone = caller === 'other' && !target.accounts.other;
    if (alone) skipped ??= NO_SECOND_KEY;
    if (alone || skipped === AFTERMATH) {
      results.push({ index, step: step.step, sent: '', differences: [], skipped: skipped ?? NO_SECOND_KEY });
      if (request.method !== 'GET') skipped = AFTERMATH;
    } else results.push(await replayStep(index, step, stage, target));
  }
  return { name, says, steps: results };
}

async function replayStep(index: number, step: Step, stage: Stage, target: Target): Promise<StepResult> {
  const { request, caller } = sendingOf(step.request, step.response.body);
  const said = { index, step: step.step };
  const sent = stage.translate(request, step.at, target.now());
  const answer = await target.send(sent, caller);
  const recorded: Exchange = {
    request: step.request,
    response: keepRecorded(step.response),
    caller,
    at: step.at,
  };
  const live: Exchange = { request: sent, response: keepRecorded(answer), caller, at: target.now() };
  return { ...said, sent: `${sent.method} ${sent.path}${asWhom(caller)}`, ...judge(stage, recorded, live) };
}

/** Compares a recorded and a received answer after noting what stands for what. */
export function judge(
  stage: Stage,
  recorded: Exchange,
  live: Exchange,
): Pick<StepResult, 'differences' | 'intermittent'> {
  stage.align(recorded, live);
  const expected = stage.recorded.normalise(recorded);
  const received = stage.live.normalise(live);
  const differences = compare(expected.response, received.response);
  const known = differences.length > 0 ? alternates(expected, received) : undefined;
  return known === undefined ? { differences } : { differences: [], intermittent: known };
}

/** The caller, where it is not the owner. */
export const asWhom = (caller: Caller): string => (caller === 'me' ? '' : ` as ${caller}`);
