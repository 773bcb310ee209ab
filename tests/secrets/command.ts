import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watch } from './watch.ts';

export interface WatchedCommand {
  /** What `node` is handed. */
  command: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Where everything goes that it leaves. */
  folder: string;
  /** Where it keeps its runs; they are kept from it here. */
  runs: string;
  /** Sends this signal to all its processes, once, as soon as the output matches. */
  interrupt?: { when: RegExp; signal: NodeJS.Signals } | undefined;
}

/** Runs a command to its end; what it printed, and the command lines of its processes, become files in its folder. */
export async function runWatched(
  watched: WatchedCommand,
): Promise<{ exitCode: number | null; output: string }> {
  const { command, env, folder, runs, interrupt } = watched;
  const tmp = join(folder, '..', 'tmp');
  for (const needed of [folder, tmp]) mkdirSync(needed, { recursive: true });
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CAL_|CONTRACT_|VITEST|NODE_ENV|NO_COLOR|FORCE_COLOR|CI$|npm_)/.test(name),
  );
  const child = spawn(process.execPath, command, {
    // A group of its own, so that it can be signalled whole.
    detached: true,
    env: { ...Object.fromEntries(inherited), FORCE_COLOR: '1', TMPDIR: tmp, ...env },
  });
  const signalAll = (signal: NodeJS.Signals) => signalGroup(child.pid, signal);
  const kill = () => signalAll('SIGKILL');
  process.on('exit', kill);
  const watching = watch(child.pid ?? 0, runs, join(folder, 'runs-kept'));
  let output = '';
  let interrupted = false;
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    if (interrupted || !interrupt?.when.test(output)) return;
    interrupted = true;
    signalAll(interrupt.signal);
  };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', read);
    child[name].pipe(createWriteStream(join(folder, `${name}.txt`)));
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', kill);
  watching.stop();
  await writeFile(join(folder, 'command-lines.txt'), watching.commandLines().join('\n'));
  return { exitCode, output };
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // All of it has ended.
  }
}
