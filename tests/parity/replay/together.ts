import type { Exchange } from '../../../src/ledger/exchange.ts';
import type { ProbeStep } from './probes.ts';
import { asWhom, judge, type StepResult } from './replay.ts';
import type { Stage } from './stage.ts';
import type { Target } from './target.ts';

const CHANCE = 'sent at the same moment as another: which of them wins is a matter of chance';

/** What requests have in common that the recorder sent at the same moment: their title up to its number. */
export const sentTogether = ({ probe }: ProbeStep): string | undefined =>
  /^(.*\bconcurrent\b.*)#\d+$/.exec(probe.title)?.[1];

/**
 * Sends requests at the same moment, as the recorder did. Answers of the same status to the same request are
 * compared; where another one won, the winners stand for each other and only the statuses are compared. Readings
 * before open as many connections, so that the requests leave together.
 */
export async function replayTogether(
  group: readonly ProbeStep[],
  stage: Stage,
  target: Target,
): Promise<StepResult[]> {
  const inOrder = [...group].sort((a, b) => a.probe.n - b.probe.n);
  await Promise.all(inOrder.map(() => target.send({ method: 'GET', path: '/v2/me', headers: {} }, 'me')));
  const lives = await Promise.all(
    inOrder.map(async ({ request, at, caller, seenAs }): Promise<Exchange> => {
      const sent = stage.translate(request, at, target.now());
      const response = await target.send(sent, caller);
      return { request: sent, response, caller: seenAs, at: target.now() };
    }),
  );
  const left = new Set(lives);
  const results = new Map<ProbeStep, StepResult>();
  const pair = (step: ProbeStep, live: Exchange, compared: boolean) => {
    left.delete(live);
    const { probe, request, response, seenAs, at } = step;
    const recorded: Exchange = { request, response, caller: seenAs, at };
    const said = { index: probe.n, step: probe.title, sent: `${live.request.method} ${live.request.path}` };
    const told = { ...said, sent: said.sent + asWhom(seenAs) };
    if (!compared) stage.align(recorded, live);
    results.set(step, compared ? { ...told, ...judge(stage, recorded, live) } : { ...told, ...chance });
  };
  for (const [at, step] of inOrder.entries()) {
    const own = lives[at];
    if (own && own.response.status === step.response.status) pair(step, own, true);
  }
  for (const step of inOrder.filter((unpaired) => !results.has(unpaired))) {
    const alike = [...left].find(({ response }) => response.status === step.response.status);
    const other = alike ?? [...left][0];
    if (other) pair(step, other, alike === undefined);
  }
  return inOrder.flatMap((step) => results.get(step) ?? []);
}

const chance = { differences: [], intermittent: CHANCE };
