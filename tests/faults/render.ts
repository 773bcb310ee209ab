import { pc } from '../../src/ledger/render/colours.ts';
import { FAULT_NAMES } from './faults.ts';
import type { Plan } from './plan.ts';
import type { Trial } from './trial.ts';

const WIDTHS = { run: 3, rate: 5, from: 16, workers: 7, held: 4, requests: 8, exit: 4, seconds: 7, clean: 5 };

/** The first line of the table. */
export function renderHead(): string {
  const w = WIDTHS;
  return [
    'run'.padStart(w.run),
    'rate'.padStart(w.rate),
    'faults from'.padEnd(w.from),
    'workers'.padStart(w.workers),
    'requests'.padStart(w.requests),
    ...FAULT_NAMES,
    'exit'.padStart(w.exit),
    'seconds'.padStart(w.seconds),
    'clean'.padEnd(w.clean),
    'held'.padStart(w.held),
    'inconclusive, with reasons',
  ].join('  ');
}

/** One run as a line of the table. */
export function renderTrial(plan: Plan, trial: Trial): string {
  const w = WIDTHS;
  const { verdict } = trial;
  return [
    String(plan.run).padStart(w.run),
    `${Math.round(plan.rate * 100)} %`.padStart(w.rate),
    plan.from.padEnd(w.from),
    String(plan.workers).padStart(w.workers),
    String(trial.requests).padStart(w.requests),
    ...FAULT_NAMES.map((name) => String(trial.injected[name] || '·').padStart(name.length)),
    String(trial.exitCode).padStart(w.exit),
    trial.seconds.toFixed(1).padStart(w.seconds),
    cleanliness(trial).padEnd(w.clean),
    verdict === null ? '-'.padStart(w.held) : String(verdict.counts.holds).padStart(w.held),
    verdict === null ? 'did not begin' : reasonsOf(trial),
  ].join('  ');
}

/** What all runs came to. */
export function renderTotals(trials: readonly Trial[]): string {
  const sum = (of: (trial: Trial) => number) => trials.reduce((total, trial) => total + of(trial), 0);
  const faults = FAULT_NAMES.map((name) => `${sum(({ injected }) => injected[name])} ${name}`).join(', ');
  const begun = trials.filter(({ verdict }) => verdict !== null).length;
  const seconds = trials.map((trial) => trial.seconds).sort((a, b) => a - b);
  return [
    `${trials.length} runs, of which ${begun} began; ${sum(({ requests }) => requests)} requests`,
    `faults   ${faults}`,
    `claims   ${sum(({ verdict }) => verdict?.counts.holds ?? 0)} held, ` +
      `${sum(({ verdict }) => verdict?.counts.inconclusive ?? 0)} inconclusive, ${sum(({ verdict }) => verdict?.counts.broken ?? 0)} broken`,
    `seconds  ${seconds[0]?.toFixed(1)} to ${seconds.at(-1)?.toFixed(1)} a run`,
    `clean    ${trials.filter(({ left }) => left.length === 0).length} at once, ` +
      `${trials.filter(({ sweep }) => sweep !== null && sweep.left.length === 0).length} after a sweep`,
  ].join('\n');
}

function cleanliness({ left, sweep }: Trial): string {
  if (sweep !== null) return sweep.left.length === 0 ? pc.yellow('swept') : pc.red('no');
  return left.length === 0 ? 'yes' : pc.red('no');
}

/** `2 gateway, 1 no-answer` */
function reasonsOf({ verdict }: Trial): string {
  const counts = new Map<string, number>();
  for (const { reason } of verdict?.claims.filter((result) => result.verdict === 'inconclusive') ?? []) {
    const code = reason?.code ?? 'no reason';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
}
