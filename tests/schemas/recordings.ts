import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from '../../schemas/index.ts';
import { findOperation, OPERATIONS } from '../../schemas/index.ts';

const RECORDINGS = new URL('../recordings/', import.meta.url);

export const RELEASES = ['2025-10-24', '2025-12-04', '2026-07'] as const;

/** The names of the scenarios; the same of each release. */
export const SCENARIOS = readdirSync(new URL(`self-hosted-${RELEASES[0]}/scenarios/`, RECORDINGS)).map(
  (file) => file.replace(/\.json$/, ''),
);

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

interface SpecialExchange {
  name?: string;
  request: { method: string; path: string };
  status: number;
  body: unknown;
}

interface Special {
  webhooks: { steps: SpecialExchange[]; deliveries: { after: string; raw: string }[] };
  simultaneous: Record<string, { samples: Record<string, SpecialExchange | SpecialExchange[]> }>;
  time: SpecialExchange[];
}

function special(release: string): Special {
  return JSON.parse(readFileSync(new URL(`self-hosted-${release}/special.json`, RECORDINGS), 'utf8'));
}

/** Every answer around webhooks, of simultaneous requests, and of bookings whose time has come. */
export function specialAnswers(release: string): RecordedAnswer[] {
  const { webhooks, simultaneous, time } = special(release);
  const samples = Object.values(simultaneous).flatMap((kind) => Object.values(kind.samples).flat());
  return [...webhooks.steps, ...samples, ...time].map(({ name, request, status, body }) => {
    const { method, path } = request;
    const operation = findOperation(method, path.split('?')[0] ?? '')?.id ?? null;
    return {
      source: `${release} special ${name ?? ''} ${method} ${path} ${status}`,
      operation,
      // Not recorded: the recorder sent the default one.
      version: operation === null ? null : (OPERATIONS[operation].versions[0] ?? null),
      status,
      body,
    };
  });
}

/** What a webhook delivered, with its trigger, and after which step. */
export interface RecordedDelivery {
  source: string;
  trigger: string;
  body: unknown;
}

/** Every delivery of a release. */
export function recordedDeliveries(release: string): RecordedDelivery[] {
  return special(release).webhooks.deliveries.map(({ after, raw }) => {
    const body = JSON.parse(raw) as { triggerEvent: string };
    return { source: `${release} delivery after ${after}`, trigger: body.triggerEvent, body };
  });
}

/** Every answer of all scenarios, single exchanges and special recordings of all releases. */
export function allRecordedAnswers(): RecordedAnswer[] {
  return RELEASES.flatMap((release) => [
    ...SCENARIOS.flatMap((scenario) => recordedAnswers(release, scenario)),
    ...singleAnswers(release),
    ...specialAnswers(release),
  ]);
}

/** Every delivery of all releases. */
export function allRecordedDeliveries(): RecordedDelivery[] {
  return RELEASES.flatMap(recordedDeliveries);
}

type Shapes = Record<string, { paths: Record<string, string> }>;

/** The paths and types seen on the hosted service, by operation and status. */
export function hostedShapes(): Shapes {
  return JSON.parse(readFileSync(new URL('hosted-2026-09/shapes.json', RECORDINGS), 'utf8'));
}

/** The same of what its webhooks delivered, by trigger. */
export function hostedDeliveryShapes(): Shapes {
  return JSON.parse(readFileSync(new URL('hosted-2026-09/webhook-shapes.json', RECORDINGS), 'utf8'));
}
