import { rolesOf } from '../../scripts/run/book.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { driftBetween } from '../../src/ledger/drift/drift.ts';
import type { DriftEntry } from '../../src/ledger/drift/entries.ts';
import { RELEASES, type ReleaseName } from '../../src/sandbox/behaviour.ts';
import { type Difference, decideAs, differencesBetween } from './differences.ts';
import { recordLedger } from './recording.ts';

/** What the ledgers document of one difference of the release files. */
export interface Documented {
  difference: Difference;
  /** With this alone changed, from the earlier release on and back from the later. Empty: it was missed. */
  entries: DriftEntry[];
}

/** What the ledgers document of the step from one release to the next. */
export interface Step {
  from: ReleaseName;
  to: ReleaseName;
  entries: DriftEntry[];
  differences: Documented[];
  /** Entries that no difference of the release files explains. */
  invented: DriftEntry[];
}

export interface DemoOptions {
  /** Only some of the differences are tried alone; then nothing is called invented. */
  sample?: (differences: Difference[]) => Difference[];
  tell?: (text: string) => void;
}

/** Records each release, and each difference between two alone, and compares what the ledgers say. */
export async function demoDrift({ sample, tell = () => {} }: DemoOptions = {}): Promise<Step[]> {
  const ledgers = new Map<ReleaseName, Ledger>();
  for (const release of RELEASES) {
    tell(`recording ${release}`);
    ledgers.set(release, await recordLedger({ release }));
  }
  const steps: Step[] = [];
  for (const [index, to] of RELEASES.entries()) {
    const from = RELEASES[index - 1];
    if (from === undefined) continue;
    steps.push(await stepBetween(from, to, ledgers, { sample, tell }));
  }
  return steps;
}

async function stepBetween(
  from: ReleaseName,
  to: ReleaseName,
  ledgers: ReadonlyMap<ReleaseName, Ledger>,
  { sample, tell }: { sample: DemoOptions['sample']; tell: (text: string) => void },
): Promise<Step> {
  const [before, after] = [ledgers.get(from), ledgers.get(to)];
  if (before === undefined || after === undefined) throw new Error('both releases have to be recorded first');
  const entries = driftOf(before, after);
  tell(`${from} → ${to}: ${entries.length} changes documented`);
  const all = differencesBetween(from, to);
  const differences: Documented[] = [];
  for (const difference of sample ? sample(all) : all) {
    const forth = await recordLedger({ release: from, change: decideAs(to, difference.decision) });
    const back = await recordLedger({ release: to, change: decideAs(from, difference.decision) });
    const alone = [...driftOf(before, forth), ...driftOf(back, after)];
    const entriesOfIt = [...new Map(alone.map((entry) => [entry.id, entry])).values()];
    differences.push({ difference, entries: entriesOfIt });
    tell(`${from} → ${to}: ${difference.decision}: ${entriesOfIt.map(sayEntry).join('; ') || 'NOTHING'}`);
  }
  const explained = new Set(differences.flatMap(({ entries: found }) => found.map(({ id }) => id)));
  const invented = sample ? [] : entries.filter(({ id }) => !explained.has(id));
  return { from, to, entries, differences, invented };
}

const driftOf = (before: Ledger, after: Ledger): DriftEntry[] => driftBetween(before, after, rolesOf).entries;

export const sayEntry = ({ class: grave, kind, resource, subject, before, after }: DriftEntry): string =>
  `${grave} ${kind} ${`${resource} ${subject}`.trim()}: ${before ?? 'absent'} → ${after ?? 'absent'}`;
