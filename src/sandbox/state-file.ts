import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { State } from './domain/model.ts';

/**
 * Reads the state that an earlier run left.
 * @returns `undefined` if there is no such file yet
 * @throws Error that names the file if it holds something else
 */
export function readState(file: string): State | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as State;
    if (Array.isArray(state.users) && Array.isArray(state.bookings)) return completed(state);
  } catch {
    // Refused below: what it is not matters more than why.
  }
  throw new Error(`${file} does not hold the state of a sandbox`);
}

/** Files of before there were some of these things have none. */
function completed(state: State): State {
  return {
    ...state,
    teams: state.teams ?? [],
    webhooks: state.webhooks ?? [],
    clock: state.clock ?? { aheadMs: 0, of: {} },
    privateLinks: state.privateLinks ?? [],
    absences: state.absences ?? [],
    eventTypeChanges: state.eventTypeChanges ?? [],
    nextId: { ...state.nextId, absence: state.nextId.absence ?? 301 },
  };
}

/** Keeps a state in a file; changes within one turn of the event loop are written once. */
export class StateFile {
  private due: NodeJS.Immediate | undefined;

  constructor(
    private readonly file: string,
    private readonly state: State,
  ) {}

  changed(): void {
    this.due ??= setImmediate(() => this.write());
  }

  /** Writes at once, whole or not at all. */
  write(): void {
    if (this.due) clearImmediate(this.due);
    this.due = undefined;
    const unfinished = `${this.file}.unfinished`;
    writeFileSync(unfinished, JSON.stringify(this.state));
    renameSync(unfinished, this.file);
  }
}
