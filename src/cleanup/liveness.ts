import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process, so that no later one with its pid is taken for it. Null: this platform does not say. */
export interface ProcessIdentity {
  pid: number;
  /** In clock ticks since the machine started (/proc/<pid>/stat, field 22). */
  startTime: string | null;
  bootId: string | null;
  /** Pids of another container say nothing here. */
  pidNamespace: string | null;
  host: string;
}

export type Liveness = 'alive' | 'dead' | 'unknown';

export function thisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    startTime: stateOf(process.pid)?.startTime ?? null,
    bootId: bootId(),
    pidNamespace: pidNamespace(),
    host: hostname(),
  };
}

/** Whether a process still runs. 'unknown': it ran on another machine or in another container. */
export function livenessOf(then: ProcessIdentity): Liveness {
  if (then.host !== hostname()) return 'unknown';
  if (then.bootId !== null && then.bootId !== bootId()) return 'dead';
  if (then.pidNamespace !== null && then.pidNamespace !== pidNamespace()) return 'unknown';
  const now = stateOf(then.pid);
  if (now === null) return then.startTime === null && signalReaches(then.pid) ? 'alive' : 'dead';
  // A zombie has ended and only waits for its parent to notice.
  return now.startTime === then.startTime && now.state !== 'Z' ? 'alive' : 'dead';
}

function stateOf(pid: number): { state: string; startTime: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === undefined || startTime === undefined ? null : { state, startTime };
  } catch {
    return null;
  }
}

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

function pidNamespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
