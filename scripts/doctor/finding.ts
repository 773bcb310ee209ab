import { pc } from '../../src/ledger/render/colours.ts';

/** One thing that was looked at. */
export interface Finding {
  /** `bad`: a run must not begin; `note`: it may, but one should know. */
  state: 'good' | 'note' | 'bad';
  what: string;
  found: string;
  /** What to do; null where nothing is to be done. */
  remedy: string | null;
}

export const good = (what: string, found: string): Finding => ({ state: 'good', what, found, remedy: null });
export const note = (what: string, found: string, remedy: string | null = null): Finding => ({
  state: 'note',
  what,
  found,
  remedy,
});
export const bad = (what: string, found: string, remedy: string): Finding => ({
  state: 'bad',
  what,
  found,
  remedy,
});

const SIGN = { good: pc.green('✓'), note: pc.yellow('!'), bad: pc.red('✗') };

export function renderFinding({ state, what, found, remedy }: Finding): string {
  const line = `${SIGN[state]} ${what.padEnd(20)} ${found}`;
  return remedy === null ? line : `${line}\n  ${' '.repeat(20)} ${pc.bold('→')} ${remedy}`;
}
