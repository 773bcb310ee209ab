import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_FILE_VARIABLE } from '../../fixtures/run.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import type { PassReport } from '../../src/ledger/types.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { sweepOwn } from '../run/accounting.ts';
import { explain } from '../run/failure.ts';
import { onInterrupt } from '../run/interrupt.ts';
import { runPass } from '../run/passes.ts';
import { environmentOf } from '../run/target.ts';
import { UsageError } from '../run/usage-error.ts';
import { layout, readShared, writeJson } from './folder.ts';
import { adoptRun, openSharedTarget } from './target.ts';

export interface ShardOptions {
  folder: string;
  current: number;
  total: number;
}

/**
 * Holds one shard's claims against the target and leaves a blob for `after`, which alone knows the verdict: here a
 * contradiction is exit 0. Returns the exit code.
 * @throws ConfigError, UsageError, UnexpectedAnswer, Inconclusive before anything was made
 */
export async function runShard({ folder, current, total }: ShardOptions): Promise<number> {
  const { shared } = readShared(folder);
  if (total !== shared.shards)
    throw new UsageError(
      `Run ${shared.run.id} was prepared for ${shared.shards} shards, and ${current}/${total} is none of them.`,
    );
  const files = layout(folder);
  const dir = files.shard(current);
  const runDir = files.runDir(current);
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  const { config, target } = await openSharedTarget(total);
  const interrupt = onInterrupt();
  try {
    // Of an earlier try of this shard on this machine: what it left goes before its journals do.
    const earlier = await sweepOwn(shared.run, target, say, { folder: dir });
    if (earlier.survivors.length > 0)
      throw new UsageError(`An earlier try left what cannot be removed; its journals are in ${dir}.`);
    rmSync(dir, { recursive: true, force: true });
    const { run, file } = adoptRun(shared, { config, target }, runDir);
    const suiteErrors: string[] = [];
    let pass: PassReport | null = null;
    try {
      pass = await runPass({
        pass: 1,
        runDir,
        reportsDir: runDir,
        playwrightArguments: [
          ...shared.playwrightArguments,
          ...['--shard', `${current}/${total}`, '--workers', String(shared.workers)],
        ],
        env: {
          ...environmentOf(target),
          [RUN_FILE_VARIABLE]: file,
          CONTRACT_BLOB: files.blob(current),
          CONTRACT_QUIET: '1',
        },
        signal: interrupt.signal,
      });
    } catch (error) {
      if (error instanceof UsageError) throw error;
      suiteErrors.push(explain(error, target.redactor).text);
    }
    await sweepOwn(run, target, say, { folder: dir });
    // The blob says the same, and the run names the account.
    for (const name of ['pass-1.json', 'run.json', 'artifacts'])
      rmSync(join(runDir, name), { recursive: true, force: true });
    writeJson(files.report(current), {
      version: 1,
      run: run.id,
      shard: current,
      signal: interrupt.received,
      suiteErrors,
      requests: target.client.requestsSent,
    });
    for (const error of suiteErrors) say(pc.red(`suite error: ${error}`));
    say(`shard     ${current} of ${total}: ${summaryOf(pass)}`);
    if (interrupt.received !== null)
      return interrupt.received === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
    return suiteErrors.length > 0 ? EXIT.suite : EXIT.ok;
  } finally {
    interrupt.dispose();
    await target.close();
  }
}

function summaryOf(pass: PassReport | null): string {
  if (pass === null) return 'its claims were not held against the target';
  const broken = pass.results.filter(({ verdict }) => verdict === 'broken').length;
  const open = pass.claims - pass.results.length;
  return [
    `${pass.results.length} claims run`,
    ...(broken > 0 ? [`${broken} to be looked at again`] : []),
    ...(open > 0 ? [`${open} not reached`] : []),
  ].join(', ');
}
