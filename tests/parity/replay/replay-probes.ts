import type { Account, Exchange } from '../../../src/ledger/exchange.ts';
import { dayOf } from '../../../src/ledger/normalise/instants.ts';
import { NAME } from '../../../src/ledger/normalise/names.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import { kindAfter } from '../../../src/ledger/normalise/roles.ts';
import { daysAhead, shiftInDays } from './calendar.ts';
import { provision } from './probe-provisioning.ts';
import { whyNot } from './probe-rules.ts';
import type { ProbeStep } from './probes.ts';
import { asWhom, judge, type ReplayOptions, type ScenarioResult, type StepResult } from './replay.ts';
import { Stage } from './stage.ts';
import type { Target } from './target.ts';
import { replayTogether, sentTogether } from './together.ts';

const DEPENDS = 'on something that an exchange made which is not sent';
const UNMADE = 'on an event type whose making was not recorded';

/** Sends the probes again in their order, a result per section; the accounts are those of the same release. */
export async function replayProbes(
  steps: readonly ProbeStep[],
  target: Target,
  accounts: { me?: Account; other?: Account },
  options: ReplayOptions = {},
): Promise<ScenarioResult[]> {
  const shift = options.shift ?? shiftInDays(steps, target.now());
  const stage = new Stage({ recorded: { accounts }, live: { accounts: target.accounts }, shift });
  stage.countDaysFrom(daysAhead(steps)[0] ?? dayOf(steps[0]?.at ?? target.now()));
  const failures = await provision(steps, stage, target);
  if (failures.length > 0) throw new Error(`the probes' provisioning fails:\n  ${failures.join('\n  ')}`);
  const lost = new Set<string>();
  const sections = new Map<string, ScenarioResult>();
  for (const group of grouped(steps)) {
    const section = group[0]?.probe.section ?? '';
    const result = sections.get(section) ?? { name: section, says: '', steps: [] };
    if (!sections.has(section)) {
      options.onScenario?.(result);
      sections.set(section, result);
    }
    const [only, second] = group;
    if (only && !second) result.steps.push(await replayProbe(only, stage, target, lost));
    else result.steps.push(...(await replayTogether(group, stage, target)));
  }
  return [...sections.values()];
}

/** The probes one by one, but those that were sent at the same moment together. */
function grouped(steps: readonly ProbeStep[]): ProbeStep[][] {
  const groups: ProbeStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const stem = sentTogether(step);
    if (last?.[0] && stem !== undefined && sentTogether(last[0]) === stem) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function replayProbe(
  step: ProbeStep,
  stage: Stage,
  target: Target,
  lost: Set<string>,
): Promise<StepResult> {
  const { probe, request, response, caller, seenAs, at } = step;
  const said = { index: probe.n, step: probe.title };
  const recorded: Exchange = { request, response, caller: seenAs, at };
  const skipped = reasonToSkip(step, stage, target, lost);
  if (skipped !== undefined) {
    for (const name of namesGivenBy(recorded, stage)) lost.add(name);
    return { ...said, sent: '', differences: [], skipped };
  }
  const sent = stage.translate(request, at, target.now());
  const answer = await target.send(sent, caller);
  const live: Exchange = { request: sent, response: answer, caller: seenAs, at: target.now() };
  return { ...said, sent: `${sent.method} ${sent.path}${asWhom(seenAs)}`, ...judge(stage, recorded, live) };
}

function reasonToSkip(step: ProbeStep, stage: Stage, target: Target, lost: Set<string>): string | undefined {
  const byRule = whyNot(step.probe);
  if (byRule !== undefined) return byRule;
  if (step.caller === 'other' && !target.accounts.other) return 'no second key';
  if (stage.unbound(step.request, step.at).some((name) => lost.has(name))) return DEPENDS;
  return step.response.status < 300 && namesUnknown(step, stage) ? UNMADE : undefined;
}

/** Whether a request succeeded with an event type that no answer before had shown. */
function namesUnknown({ request }: ProbeStep, stage: Stage): boolean {
  const body = isObject(request.body) ? request.body : {};
  const query = new URLSearchParams(request.path.split('?')[1] ?? '');
  const values = [body['eventTypeId'], Number(query.get('eventTypeId') ?? Number.NaN)];
  const kind = kindAfter('eventTypeId') ?? '';
  return values.some(
    (value) =>
      typeof value === 'number' &&
      !Number.isNaN(value) &&
      stage.recorded.names.nameOf(kind, value) === undefined,
  );
}

/** The names of what a recorded answer gave for the first time. */
function namesGivenBy(recorded: Exchange, stage: Stage): string[] {
  const names = JSON.stringify(stage.recorded.normalise(recorded).response.body).match(NAME) ?? [];
  return names.filter((name) => name.includes('#') && stage.live.names.valueOf(name) === undefined);
}
