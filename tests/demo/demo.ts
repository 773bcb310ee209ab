import { rolesOf } from '../../scripts/run/book.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { driftBetween } from '../../src/ledger/drift/drift.ts';
import type { DriftEntry } from '../../src/ledger/drift/entries.ts';
import { RECORDED_RELEASES, type ReleaseName } from '../../src/sandbox/behaviour.ts';
import { RECORDINGS, sourcesIn } from '../parity/replay/releases.ts';
import { type Difference, decideAs, differencesBetween } from './differences.ts';
import { compareWithReal, type RealChange } from './real-changes.ts';
import { ledgerOfRecording } from './recorded-ledger.ts';
import { recordLedger } from './recording.ts';
import { witnessesOf } from './witnesses.ts';

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
  /** Those that no ledger can show. */
  excused: Difference[];
  /** Entries that no difference of the release files explains. */
  invented: DriftEntry[];
  /** What changed between the real releases, and whether the ledgers say so. */
  real: RealChange[];
}

export interface DemoOptions {
  /** Only some of the differences are tried alone; then nothing is called invented. */
  sample?: (differences: Difference[]) => Difference[];
  tell?: (text: string) => void;
}

/** Records each release, and each difference between two alone, and compares what the ledgers say; all of it also with what was recorded of the real releases. */
export async function demoDrift({ sample, tell = () => {} }: DemoOptions = {}): Promise<Step[]> {
  const ledgers = new Map<ReleaseName, Ledger>();
  for (const release of RECORDED_RELEASES) {
    tell(`recording ${release}`);
    ledgers.set(release, await recordLedger({ release }));
  }
  const steps: Step[] = [];
  for (const [index, to] of RECORDED_RELEASES.entries()) {
    const from = RECORDED_RELEASES[index - 1];
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
  const witnesses = witnessesOf(entries);
  const stated = differencesBetween(from, to);
  const excused = stated.filter((difference) => difference.excused !== null);
  const all = stated.filter((difference) => difference.excused === null);
  const differences: Documented[] = [];
  for (const difference of sample ? sample(all) : all) {
    const asked = await driftAlone(difference, before, after, witnesses);
    const entriesOfIt = asked.length > 0 ? asked : await driftAlone(difference, before, after);
    differences.push({ difference, entries: entriesOfIt });
    tell(`${from} → ${to}: ${difference.decision}: ${entriesOfIt.map(sayEntry).join('; ') || 'NOTHING'}`);
  }
  const explained = new Set(differences.flatMap(({ entries: found }) => found.map(({ id }) => id)));
  const invented = sample ? [] : entries.filter(({ id }) => !explained.has(id));
  const real = compareWithReal(realDrift(from, to), entries);
  return { from, to, entries, differences, excused, invented, real };
}

/** What really changed: the recordings of the two real releases held against each other by the same rules. */
function realDrift(from: ReleaseName, to: ReleaseName): DriftEntry[] {
  const [before, after] = [from, to].map((release) => {
    const source = sourcesIn(RECORDINGS).find((one) => one.release === release);
    if (source === undefined) throw new Error(`there is no recording of ${release}`);
    return ledgerOfRecording(source);
  });
  return before === undefined || after === undefined ? [] : driftOf(before, after);
}

/** What the ledgers say of one difference alone, both ways, by these claims or by all. */
async function driftAlone(
  { from, to, decision }: Difference,
  before: Ledger,
  after: Ledger,
  witnesses?: readonly string[],
): Promise<DriftEntry[]> {
  const claims = witnesses === undefined ? {} : { claims: witnesses };
  const forth = await recordLedger({ release: from, change: decideAs(to, decision), ...claims });
  const back = await recordLedger({ release: to, change: decideAs(from, decision), ...claims });
  const entries = [...driftOf(before, forth), ...driftOf(back, after)];
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

const driftOf = (before: Ledger, after: Ledger): DriftEntry[] => driftBetween(before, after, rolesOf).entries;

export const sayEntry = ({ class: grave, kind, resource, subject, before, after }: DriftEntry): string =>
  `${grave} ${kind} ${`${resource} ${subject}`.trim()}: ${before ?? 'absent'} → ${after ?? 'absent'}`;
