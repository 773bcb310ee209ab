import { readFileSync } from 'node:fs';
import type { Answer } from '../../schemas/index.ts';
import { findOperation } from '../../schemas/index.ts';

const RECORDINGS = new URL('../recordings/', import.meta.url);

export const RELEASES = ['2025-10-24', '2025-12-04', '2026-07'] as const;

/** The scenarios whose every answer the schemas describe. */
export const SCENARIOS = [
  'auth',
  'cancel-bodies',
  'create-by-slug',
  'create-conflict',
  'create-invalid',
  'create-rich',
  'create-unauthenticated',
  'event-types',
  'identifiers',
  'lifecycle-cancel',
  'lifecycle-reschedule',
  'list',
  'me',
  'protocol',
  'provisioning',
  'reschedule-invalid',
  'schedules',
  'slots',
  'unknown-uid',
  'versions',
] as const;

interface RecordedExchange {
  step?: string;
  request: { method: string; path: string; headers: Record<string, string> };
  response: { status: number; body?: unknown };
}

/** A recorded answer as `checkAnswer` takes it, and where it comes from. */
export interface RecordedAnswer extends Answer {
  source: string;
}

/** A body that was no JSON stands in the recordings as `{ $text }`. */
function bodyOf(body: unknown): unknown {
  if (typeof body === 'object' && body !== null && '$text' in body) return body.$text;
  return body;
}

/** Every answer of a recorded scenario. */
export function recordedAnswers(release: string, scenario: string): RecordedAnswer[] {
  const file = new URL(`self-hosted-${release}/scenarios/${scenario}.json`, RECORDINGS);
  const { exchanges } = JSON.parse(readFileSync(file, 'utf8')) as { exchanges: RecordedExchange[] };
  return exchanges.map(({ step, request, response }, index) => ({
    source: `${release} ${scenario}[${index}] ${step ?? ''} ${request.method} ${request.path} ${response.status}`,
    operation: findOperation(request.method, request.path.split('?')[0] ?? '')?.id ?? null,
    version: request.headers['cal-api-version'] ?? null,
    status: response.status,
    body: bodyOf(response.body),
  }));
}

interface SingleExchange {
  n: number;
  method: string;
  path: string;
  version: string | null;
  status: number;
  body: unknown;
}

/** Every single exchange of a release; those of the old contract and rarer settings are found only here. */
export function singleAnswers(release: string): RecordedAnswer[] {
  const lines = readFileSync(new URL(`self-hosted-${release}/exchanges.jsonl`, RECORDINGS), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SingleExchange)
    .map(({ n, method, path, version, status, body }) => ({
      source: `${release} #${n} ${method} ${path} ${status}`,
      operation: findOperation(method, path.split('?')[0] ?? '')?.id ?? null,
      version,
      status,
      body: bodyOf(body),
    }));
}

/** Every answer of all scenarios and single exchanges of all releases. */
export function allRecordedAnswers(): RecordedAnswer[] {
  return RELEASES.flatMap((release) => [
    ...SCENARIOS.flatMap((scenario) => recordedAnswers(release, scenario)),
    ...singleAnswers(release),
  ]);
}

/** The paths and types seen on the hosted service, by operation and status. */
export function hostedShapes(): Record<string, { paths: Record<string, string> }> {
  return JSON.parse(readFileSync(new URL('hosted-2026-09/shapes.json', RECORDINGS), 'utf8'));
}
