import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { RUNS, type Run } from '../../fixtures/run.ts';
import {
  type Census,
  type CensusChange,
  compareCensus,
  finishDeadRuns,
  type SweepOptions,
  type SweepReport,
  type Tally,
  takeCensus,
  tallyRun,
} from '../../src/cleanup/index.ts';
import { type Caller, Inconclusive, UnexpectedAnswer } from '../../src/client/index.ts';
import type { PassReport } from '../../src/ledger/types.ts';
import type { OpenTarget } from './target.ts';
import type { CleanupReport, RequestReport } from './verdict-file.ts';

/** Workers outlive a runner that was killed, for as long as they tidy up. */
const LONGEST_AFTERLIFE_MS = 30_000;

/** Whose belongings are counted: those of each key there is. */
export const accountsOf = ({ keys }: OpenTarget): Caller[] => (keys.other ? ['owner', 'other'] : ['owner']);

/** Finishes what the workers of this run could not, once they have all ended. */
export async function sweepOwn(
  run: Pick<Run, 'id'>,
  target: OpenTarget,
  say: (text: string) => void,
  options: Pick<SweepOptions, 'liveness'> & { folder?: string } = {},
): Promise<SweepReport> {
  const { folder = RUNS, ...sweepOptions } = options;
  const until = Date.now() + LONGEST_AFTERLIFE_MS;
  for (let told = false; ; told = true) {
    const swept = await finishDeadRuns(folder, target.client, {
      targetUrl: target.url,
      tell: say,
      ...sweepOptions,
    });
    if (aliveWorkers(swept, run).length === 0 || Date.now() > until) return swept;
    if (!told) say('waiting for workers that are still tidying up');
    await delay(1_000);
  }
}

const aliveWorkers = (swept: SweepReport, run: Pick<Run, 'id'>): string[] =>
  swept.journals
    .filter(({ runId, outcome }) => runId === run.id && outcome === 'alive')
    .map(({ worker }) => worker);

/** Null when the target does not answer any more: then nothing is known, and nothing is promised. */
export async function countAgain(
  before: Census,
  run: Run,
  target: OpenTarget,
  shown: (census: Census) => Census = (census) => census,
): Promise<CensusChange | null> {
  try {
    return compareCensus(before, shown(await takeCensus(target.client, accountsOf(target))), run.id);
  } catch (error) {
    if (error instanceof Inconclusive || error instanceof UnexpectedAnswer) return null;
    throw error;
  }
}

/** What was made, what of that is gone by the journals, and what is still there by the journals or by the census. */
export function cleanupReport(run: Run, swept: SweepReport, change: CensusChange | null): CleanupReport {
  const made: CleanupReport['made'] = {};
  const removed: CleanupReport['removed'] = {};
  const tally: Partial<Tally> = existsSync(join(run.dir, 'journal')) ? tallyRun(run.dir) : {};
  for (const [kind, count] of Object.entries(tally)) {
    const name = kind.replace('-', ' ');
    made[name] = count.made;
    removed[name] = count.gone;
  }
  const survivors = swept.survivors.map(({ item }) => `${item.kind} ${item.ref}`);
  return {
    made,
    removed,
    left: [
      ...swept.survivors.map(
        ({ item, why }) => `${item.kind} ${item.ref ?? item.mark ?? '(unknown)'}: ${why}`,
      ),
      ...(change?.left ?? [])
        .filter(({ kind, ref }) => !survivors.includes(`${kind} ${ref}`))
        .map(
          ({ kind, ref, why }) => `${kind} ${ref}: still there, although its removal was answered; ${why}`,
        ),
      ...aliveWorkers(swept, run).map(
        (worker) => `what worker ${worker} made: it lives on; the next run removes it`,
      ),
    ],
    census: change?.lines ?? null,
    foreignChanges: (change?.foreignAdded.length ?? 0) + (change?.foreignGone.length ?? 0),
    cancelledBookingsRemaining: removed['booking'] ?? 0,
  };
}

/** Who sent how many requests: workers leave their counts in the run's folder. */
export function requestReport(run: Run, passes: PassReport[], apart: number): RequestReport {
  const file = join(run.dir, 'requests.jsonl');
  // On a full disk a line may be torn.
  const lines = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
    : [];
  const byWorkers = lines
    .flatMap((line) => Object.values(JSON.parse(line) as Record<string, number>))
    .reduce((sum, count) => sum + count, 0);
  const results = passes.flatMap((pass) => pass.results);
  const byClaims = results.reduce((sum, { requests }) => sum + requests.claim, 0);
  const byFixtures = results.reduce((sum, { requests }) => sum + requests.fixtures, 0);
  const total = Math.max(byWorkers, byClaims + byFixtures) + apart;
  return { total, byClaims, byFixtures, apart: total - byClaims - byFixtures };
}
