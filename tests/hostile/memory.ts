import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The most memory that processes of one kind had at a time, by kind. */
export type Peaks = Record<'command' | 'runner' | 'worker', number>;

export interface MemoryWatch {
  /** In MB; 0 where the platform does not tell. */
  readonly peaks: Peaks;
  stop(): void;
}

const EVERY_MS = 100;

/** Watches a command and all that it starts: the most that the system ever counted as resident (VmHWM). */
export function watchMemory(pid: number): MemoryWatch {
  const peaks: Peaks = { command: 0, runner: 0, worker: 0 };
  const look = () => {
    for (const process of familyOf(pid)) {
      const kind = kindOf(textOf(process, 'cmdline'));
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(textOf(process, 'status')) ?? [];
      if (kind !== null) peaks[kind] = Math.max(peaks[kind], Math.round(Number(kilobytes) / 1024));
    }
  };
  const timer = existsSync('/proc/self/status') ? setInterval(look, EVERY_MS) : undefined;
  return { peaks, stop: () => clearInterval(timer) };
}

/** Null: a helper that is not ours, such as the compiler of tsx. */
function kindOf(commandLine: string): keyof Peaks | null {
  if (commandLine.includes('workerProcessEntry')) return 'worker';
  if (commandLine.includes('cli.js')) return 'runner';
  return commandLine.includes('scripts/contract.ts') ? 'command' : null;
}

function familyOf(pid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const descends = (from: number): boolean => {
    for (let at: number | undefined = from; at !== undefined && at > 1; at = parents.get(at))
      if (at === pid) return true;
    return false;
  };
  return [...parents.keys()].filter(descends);
}

/** The second field of its stat is the command in brackets, which may hold anything. */
function parentOf(pid: number): number {
  const stat = textOf(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Empty when the process has ended. */
function textOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
