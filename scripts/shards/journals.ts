import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { RUNS } from '../../fixtures/run.ts';
import { layout, numbersTo, readSharedIfAny, type SharedRun } from './folder.ts';

/** Makes the journals of all shards those of one run, which every sweep of this machine finds. */
export function gatherJournals(folder: string, { shards }: SharedRun, runDir: string): void {
  const journals = join(runDir, 'journal');
  mkdirSync(journals, { recursive: true });
  for (const shardDir of numbersTo(shards).map(layout(folder).runDir)) {
    const from = join(shardDir, 'journal');
    for (const name of existsSync(from) ? readdirSync(from) : [])
      renameSync(join(from, name), freeName(journals, name));
    const requests = join(shardDir, 'requests.jsonl');
    if (existsSync(requests)) appendFileSync(join(runDir, 'requests.jsonl'), readFileSync(requests));
  }
}

/** The same for a run that was given up on this machine: its folder is about to be another's. */
export function gatherEarlierJournals(folder: string): void {
  const earlier = readSharedIfAny(folder);
  if (earlier !== null) gatherJournals(folder, earlier.shared, join(RUNS, earlier.shared.run.id));
}

/** A shard that was tried twice has journals of the same names. */
function freeName(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const file = join(folder, count === 1 ? name : `${count}-${name}`);
    if (!existsSync(file)) return file;
  }
}
