import { type Difference, typeOf } from '../../../src/ledger/compare.ts';
import type { Json } from '../../../src/ledger/exchange.ts';
import { pc } from '../../../src/ledger/render/colours.ts';
import type { ScenarioResult, StepResult } from './replay.ts';

/** What came of one release. */
export interface ReleaseReport {
  release: string;
  folder: string;
  /** In the figure. */
  counted: ScenarioResult[];
  /** Replayed, but about parts that come later. */
  beyond: ScenarioResult[];
  /** Not replayed, with what each is about. */
  notCovered: { name: string; about: string }[];
  milliseconds: number;
}

export interface Figure {
  identical: number;
  exchanges: number;
  percent: number;
  skipped: number;
}

const agrees = (step: StepResult) => step.differences.length === 0;
const compared = (step: StepResult) => step.skipped === undefined;

/** How many exchanges of these scenarios are identical. */
export function figureOf(scenarios: readonly ScenarioResult[]): Figure {
  const all = scenarios.flatMap(({ steps }) => steps);
  const counted = all.filter(compared);
  const identical = counted.filter(agrees).length;
  const percent = counted.length === 0 ? 0 : Math.floor((identical / counted.length) * 1000) / 10;
  return { identical, exchanges: counted.length, percent, skipped: all.length - counted.length };
}

/** How much the report says. */
export interface Depth {
  /** Values in full. */
  verbose: boolean;
  /** Like differences as one line instead of each by itself. */
  group: boolean;
}

/** The report of one release, for people. */
export function renderRelease(report: ReleaseReport, depth: Depth): string {
  const lines = [pc.bold(`release ${report.release}`) + pc.dim(`  ${report.folder}`)];
  for (const scenario of report.counted) lines.push(...renderScenario(scenario, depth));
  if (depth.group) lines.push(...renderGroups(report.counted));
  if (report.beyond.length > 0) {
    lines.push(pc.dim('  parts that come later, not in the figure:'));
    for (const scenario of report.beyond) lines.push(...renderScenario(scenario, depth));
    if (depth.group) lines.push(...renderGroups(report.beyond));
  }
  if (report.notCovered.length > 0) {
    const names = report.notCovered.map(({ name, about }) => `${name} (${about})`);
    lines.push(pc.dim(`  not yet covered: ${names.join(', ')}`));
  }
  lines.push(...renderSkips(report.counted));
  lines.push(
    `  ${pc.bold(renderFigure(figureOf(report.counted)))} in ${(report.milliseconds / 1000).toFixed(1)} s`,
    '',
  );
  return lines.join('\n');
}

/** "204 of 210 exchanges identical (97.1 %)". */
function renderFigure({ identical, exchanges, percent }: Figure): string {
  const colour = identical === exchanges ? pc.green : pc.yellow;
  return colour(`${identical} of ${exchanges} exchanges identical (${percent.toFixed(1)} %)`);
}

function renderScenario(scenario: ScenarioResult, depth: Depth): string[] {
  const { identical, exchanges } = figureOf([scenario]);
  const whole = identical === exchanges;
  const sign = whole ? pc.green('✓') : pc.red('✗');
  const lines = [`  ${sign} ${scenario.name.padEnd(24)} ${identical} of ${exchanges} identical`];
  for (const step of scenario.steps) {
    if (step.intermittent) lines.push(pc.dim(`      [${step.index}] ${step.step}: ${step.intermittent}`));
    if (!agrees(step) && !depth.group) lines.push(...renderStep(step, depth));
  }
  return lines;
}

function renderStep(step: StepResult, { verbose }: Depth): string[] {
  const title = step.sent.startsWith(step.step) ? '' : `  ${step.step}`;
  const lines = [`      ${pc.bold(`[${step.index}]`)} ${step.sent}${pc.dim(title)}`];
  const room = verbose ? Number.POSITIVE_INFINITY : 150;
  for (const difference of step.differences) lines.push(`          ${renderDifference(difference, room)}`);
  return lines;
}

function renderDifference({ pointer, kind, expected, received }: Difference, room: number): string {
  const recorded = pc.green(shown(expected, room));
  const answered = pc.red(shown(received, room));
  if (kind === 'missing') return `${pc.yellow('missing')} ${pointer}  recorded ${recorded}`;
  if (kind === 'added') return `${pc.yellow('added')}   ${pointer}  answered ${answered}`;
  return `${pc.yellow(kind.padEnd(7))} ${pointer}  recorded ${recorded}  answered ${answered}`;
}

function shown(value: Json | undefined, room: number): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= room ? text : `${text.slice(0, room)}… (${text.length} characters)`;
}

/** Like differences in one line each, the most frequent first. */
function renderGroups(scenarios: readonly ScenarioResult[]): string[] {
  const groups = new Map<string, { example: Difference; places: string[] }>();
  for (const { name, steps } of scenarios) {
    for (const step of steps) {
      for (const difference of step.differences) {
        const { pointer, kind, expected = null, received = null } = difference;
        const like = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
        const key = [
          kind,
          like,
          kind === 'changed' ? shown(received, 60) : typeOf(expected),
          typeOf(received),
        ].join(' ');
        const group = groups.get(key) ?? { example: difference, places: [] };
        group.places.push(`${name.replace(/^(\w+)\. .*/, '$1.')}[${step.index}]`);
        groups.set(key, group);
      }
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.places.length - a.places.length);
  return sorted.flatMap(({ example, places }) => [
    `      ${pc.bold(`${places.length}×`)} ${renderDifference(example, 150)}`,
    pc.dim(`          in ${[...new Set(places)].slice(0, 12).join(', ')}${places.length > 12 ? ' …' : ''}`),
  ]);
}

function renderSkips(scenarios: readonly ScenarioResult[]): string[] {
  const reasons = new Map<string, number>();
  for (const { skipped } of scenarios.flatMap(({ steps }) => steps)) {
    if (skipped !== undefined) reasons.set(skipped, (reasons.get(skipped) ?? 0) + 1);
  }
  const total = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const each = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `      ${count}× ${reason}`);
  return [`  ${total} not compared:`, ...each.map((line) => pc.dim(line))];
}
