import type { RecordedChange } from '../book/changes.ts';
import { adviceFor } from '../drift/advice.ts';
import { headlineOf } from '../drift/headline.ts';
import { DRIFT_CLASSES, type DriftClass } from '../drift/rules.ts';
import { exampleOf } from './example.ts';
import { anchorOf, capitalised, code, counted, fenced, folded, literal, table } from './markdown.ts';

const FEW = 5;

/** What was found of one target in one run. */
interface Occasion {
  heading: string;
  changes: RecordedChange[];
}

/** `reports/CHANGES.md`: what changed, newest first, and what to do about it; the same for the same changes. */
export function renderChanges(changes: readonly RecordedChange[]): string {
  const occasions = occasionsOf(changes);
  return [
    '# What changed in Cal.com',
    '',
    'Every change of a target since it was first recorded, newest first: what it was, what it is, which claims show it and what an integrator should do about it. How differences are classed is told in [docs/drift.md](../docs/drift.md); how Cal.com behaves now, in [BEHAVIOUR.md](BEHAVIOUR.md); the same for machines, in [changes.jsonl](ledger/changes.jsonl).',
    '',
    ...(occasions.length === 0
      ? ['Nothing has changed yet.']
      : table(
          ['found', ...DRIFT_CLASSES],
          occasions.map(({ heading, changes: found }) => [
            `[${literal(heading)}](#${anchorOf(heading)})`,
            ...DRIFT_CLASSES.map((one) => String(countOf(found, one))),
          ]),
        )),
    ...occasions.flatMap(sectionOf),
    '',
  ].join('\n');
}

const countOf = (changes: readonly RecordedChange[], of: DriftClass): number =>
  changes.filter((change) => change.class === of).length;

function sectionOf({ heading, changes }: Occasion): string[] {
  return ['', `## ${heading}`, ...noteOn(changes[0]?.target), ...changes.flatMap(entryOf)];
}

function noteOn(target: RecordedChange['target'] | undefined): string[] {
  const sentences = [
    ...(target?.kind === 'sandbox'
      ? ['On the sandbox only: what this project wrote down of Cal.com, and not what a Cal.com did.']
      : []),
    ...(target?.server ? [`The target says it is ${code(target.server)}.`] : []),
  ];
  return sentences.length === 0 ? [] : ['', sentences.join(' ')];
}

function entryOf(change: RecordedChange): string[] {
  return [
    '',
    `### ${capitalised(change.class)}: ${headlineOf(change, code)}`,
    '',
    `**What to do:** ${adviceFor(change)}`,
    '',
    `- was: ${saidOf(change.before)}`,
    `- is: ${saidOf(change.after)}`,
    ...listOf('seen in', change.places),
    ...listOf('claims', change.claims),
    ...exampleIn(change),
  ];
}

const saidOf = (value: string | null): string => (value === null ? 'nothing' : code(value));

function listOf(name: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length > FEW ? `, and ${items.length - FEW} more` : '';
  return [`- ${name}: ${items.slice(0, FEW).map(code).join(', ')}${more}`];
}

function exampleIn(change: RecordedChange): string[] {
  const lines = exampleOf(change);
  const rest = change.claims.length > FEW ? change.claims : [];
  return [
    ...(lines.length === 0
      ? []
      : ['', ...folded(`Example, from ${change.example?.claim}`, fenced(lines, 'diff'))]),
    ...(rest.length === 0
      ? []
      : ['', ...folded(`All ${counted(rest.length, 'claim')}`, [rest.map(code).join(', ')])]),
  ];
}

/** The changes of a run stand together, the gravest first; their `at` is the same. */
function occasionsOf(changes: readonly RecordedChange[]): Occasion[] {
  const groups = new Map<string, RecordedChange[]>();
  for (const change of changes) {
    const key = `${change.at} ${change.target.name}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const newestFirst = [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
  const taken = new Map<string, number>();
  return newestFirst.map(([, group]) => {
    const [first] = group;
    const day = `${first?.at.slice(0, 10)}, ${first?.target.name}`;
    const before = taken.get(day) ?? 0;
    taken.set(day, before + 1);
    const heading = before === 0 ? day : `${day}, ${first?.at.slice(11, 16)} UTC`;
    return { heading, changes: [...group].sort(byGravity) };
  });
}

const byGravity = (a: RecordedChange, b: RecordedChange): number =>
  DRIFT_CLASSES.indexOf(a.class) - DRIFT_CLASSES.indexOf(b.class) ||
  compare(a.resource, b.resource) ||
  compare(a.subject, b.subject) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
