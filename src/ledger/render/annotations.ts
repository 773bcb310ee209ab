import { keyOf } from '../book/ledger.ts';
import { adviceFor } from '../drift/advice.ts';
import type { Drift } from '../drift/drift.ts';
import { headlineOf } from '../drift/headline.ts';
import type { ClaimResult } from '../types.ts';
import { isUnexpected } from '../verdict.ts';
import { counted } from './markdown.ts';

/** GitHub shows so many of a level and step; of the others none. */
const MOST = 10;
const LONGEST = 2_000;
const FEW = 5;

interface Annotation {
  level: 'error' | 'warning';
  location: ClaimResult['location'] | undefined;
  title: string;
  text: string;
}

/**
 * Workflow commands by which GitHub Actions shows an error at each broken claim, and a warning for each change and
 * for what could not be found out. To be printed one a line.
 */
export function renderAnnotations(results: readonly ClaimResult[], drift: Drift | null = null): string[] {
  const broken = results.filter(isUnexpected).map(errorOf);
  const changes = drift === null ? [] : changesOf(drift, results);
  const inconclusive = inconclusiveOf(results);
  // What could not be found out must not be crowded out by a hundred changes.
  const most = MOST - Math.min(inconclusive.length, FEW);
  return [
    ...cut(broken, MOST, 'broken claims'),
    ...cut(changes, most, 'changes'),
    ...inconclusive.slice(0, FEW),
  ].map(commandOf);
}

const errorOf = (result: ClaimResult): Annotation => ({
  level: 'error',
  location: result.location,
  title: `${result.claim} is broken`,
  text: [
    `${result.title}: it did something else.`,
    ...(result.knownDeviation?.expired
      ? [`Its known deviation expired on ${result.knownDeviation.expires}.`]
      : []),
    ...result.errors.slice(0, 1),
  ].join('\n'),
});

const changesOf = ({ entries }: Drift, results: readonly ClaimResult[]): Annotation[] =>
  entries.map((entry) => ({
    level: 'warning',
    location: results.find((result) => entry.claims.includes(keyOf(result)))?.location,
    title: `${entry.class}: ${headlineOf(entry)}`,
    text: [
      `${entry.before ?? 'nothing'} → ${entry.after ?? 'nothing'}`,
      adviceFor(entry),
      ...(entry.claims.length === 0
        ? []
        : [`${counted(entry.claims.length, 'claim')}: ${some(entry.claims)}`]),
    ].join('\n'),
  }));

/** By reason: a network that fails would fill the page otherwise. */
function inconclusiveOf(results: readonly ClaimResult[]): Annotation[] {
  const reasons = new Map<string, ClaimResult[]>();
  for (const result of results) {
    if (result.verdict !== 'inconclusive') continue;
    const code = result.reason?.code ?? 'unknown';
    reasons.set(code, [...(reasons.get(code) ?? []), result]);
  }
  return [...reasons].map(([code, found]) => ({
    level: 'warning',
    location: found[0]?.location,
    title: `${counted(found.length, 'claim')} inconclusive: ${code}`,
    text: `${found[0]?.reason?.text ?? ''}\n${some(found.map(({ claim }) => claim))}`.trim(),
  }));
}

/** The last one that is shown says how many are not. */
function cut(annotations: Annotation[], most: number, what: string): Annotation[] {
  const [first] = annotations;
  if (annotations.length <= most || first === undefined) return annotations;
  const rest = annotations.slice(most - 1);
  const text = `In all ${annotations.length} ${what}; the job summary has them.\n${some(rest.map(({ title }) => title))}`;
  return [
    ...annotations.slice(0, most - 1),
    { level: first.level, location: undefined, title: `and ${rest.length} more ${what}`, text },
  ];
}

const some = (names: readonly string[]): string =>
  names.length <= FEW ? names.join(', ') : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more`;

function commandOf({ level, location, title, text }: Annotation): string {
  const properties = [
    ...(location === undefined ? [] : [`file=${property(location.file)}`, `line=${location.line}`]),
    `title=${property(title)}`,
  ];
  const message = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

/** A line break would end the command, and what follows could be one. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
