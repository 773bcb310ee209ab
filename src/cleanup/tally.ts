import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inventory, type Tally } from './inventory.ts';
import { parseJournal } from './journal-record.ts';

/** What a run made and how much of that is gone, over all its workers, from its journals. Cancelled bookings remain. */
export function tallyRun(runDir: string): Tally {
  const total = new Inventory().tally;
  const folder = join(runDir, 'journal');
  for (const name of readdirSync(folder, { withFileTypes: true })) {
    if (!name.name.endsWith('.jsonl')) continue;
    const inventory = new Inventory();
    for (const record of parseJournal(readFileSync(join(folder, name.name), 'utf8')).records)
      inventory.apply(record);
    for (const kind of Object.keys(total) as (keyof Tally)[]) {
      total[kind].made += inventory.tally[kind].made;
      total[kind].gone += inventory.tally[kind].gone;
    }
  }
  return total;
}

/** Whether nothing that a run made can be left on its target: every journal of it says so. */
export function isRunFinished(runDir: string): boolean {
  const folder = join(runDir, 'journal');
  if (!existsSync(folder)) return true;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .every((name) => {
      const inventory = new Inventory();
      const { records } = parseJournal(readFileSync(join(folder, name), 'utf8'));
      for (const record of records) inventory.apply(record);
      return inventory.open.length === 0;
    });
}
