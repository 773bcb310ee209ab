import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LOOK_MS = 50;
const LIST_EVERY = 6;

/** What a command leaves besides its reports. */
export interface Watch {
  /** The command lines of all processes that it started, as every user of the machine can read them. */
  commandLines(): string[];
  stop(): void;
}

/**
 * Watches a command: keeps every file that it writes below `folder`, also those that it removes before it ends, by
 * another name in `keep`; and lists the processes below `pid`.
 */
export function watch(pid: number, folder: string, keep: string): Watch {
  const lines = new Set<string>();
  const kept = new Set<string>();
  let looks = 0;
  const look = () => {
    for (const file of filesIn(folder)) {
      if (kept.has(file)) continue;
      kept.add(file);
      keepFile(file, join(keep, relative(folder, file)));
    }
    if (looks % LIST_EVERY === 0) for (const line of commandLinesBelow(pid)) lines.add(line);
    looks += 1;
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  return {
    commandLines: () => [...lines],
    stop() {
      clearInterval(timer);
      look();
    },
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );
  } catch {
    // Not there yet, or just being removed.
    return [];
  }
}

/** A second name for the same file: what is written to it later is kept too. */
function keepFile(file: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(file, to);
  } catch {
    // Removed meanwhile.
  }
}

function commandLinesBelow(root: number): string[] {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 });
  const processes = listed.split('\n').flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args: args ?? '' }];
  });
  const below = new Set([root]);
  // Children may stand before their parents.
  for (let size = 0; size !== below.size; ) {
    size = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  return processes.filter(({ pid }) => below.has(pid)).map(({ args }) => args);
}
