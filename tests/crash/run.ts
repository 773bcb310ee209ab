import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A command of package.json in a process group of its own. */
export interface StartedRun {
  /** Resolves with its exit code; null when it was killed. */
  ended: Promise<number | null>;
  /** Kills the whole group with SIGKILL; resolves when not one of its processes is left. */
  kill(): Promise<void>;
  output(): string;
}

export function startRun(script: string, args: readonly string[], env: Record<string, string>): StartedRun {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CAL_|CONTRACT_|VITEST|NODE_ENV)/.test(name),
  );
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    detached: true,
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...env },
  });
  let output = '';
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {
    ended,
    output: () => output,
    async kill() {
      const { pid } = child;
      if (pid === undefined) return;
      for (let members = groupOf(pid); members.length > 0; members = groupOf(pid)) {
        try {
          process.kill(-pid, 'SIGKILL');
        } catch {
          return;
        }
        await delay(5);
      }
    },
  };
}

/** The living processes of a group: killed ones that nobody has taken note of yet are none. */
function groupOf(group: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(join('/proc', name, 'stat'), 'utf8');
      const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(processGroup) === group && state !== 'Z' ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
