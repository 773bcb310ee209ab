import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Account, Json, RequestRecord, ResponseRecord } from '../../../src/ledger/exchange.ts';
import { eachLeaf, isObject } from '../../../src/ledger/normalise/order.ts';

/** One recorded step of a scenario. */
export interface Step {
  step: string;
  request: RequestRecord;
  response: ResponseRecord;
  /** When it was answered, as far as the answers tell. */
  at: number;
}

/** A recorded sequence of requests and answers. */
export interface Scenario {
  name: string;
  says: string;
  steps: Step[];
}

/** What was recorded of one release: the provisioning and the scenarios, in the order in which they were made. */
export interface Recording {
  folder: string;
  provisioning: Scenario;
  scenarios: Scenario[];
}

const readScenario = (file: string): Scenario => {
  const raw = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(raw?.exchanges)) throw new Error(`${file} is no scenario: it has no list of exchanges`);
  const steps = raw.exchanges.map((step: Omit<Step, 'at'>) => ({ ...step, at: Number.NaN }));
  return { name: String(raw.scenario ?? basename(file, '.json')), says: String(raw.says ?? ''), steps };
};

const MOMENTS = new Set(['timestamp', 'createdAt', 'updatedAt']);

/** The latest moment that an answer names as its own or as that of something it made. */
function momentOf(body: Json): number {
  if (isObject(body) && typeof body['timestamp'] === 'string') return Date.parse(body['timestamp']);
  let latest = Number.NaN;
  eachLeaf(body, [], (keys, value) => {
    const at = MOMENTS.has(keys.at(-1) ?? '') && typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(at) && !(latest >= at)) latest = at;
  });
  return latest;
}

/** Gives each step the moment of its answer or, where it names none, that of the nearest step before (or after). */
export function dateSteps(steps: Step[]): void {
  let last = Number.NaN;
  for (const step of steps) {
    const own = momentOf(step.response.body);
    if (!Number.isNaN(own) && !(own < last)) last = own;
    step.at = last;
  }
  const first = steps.find((step) => !Number.isNaN(step.at))?.at ?? Number.NaN;
  for (const step of steps) if (Number.isNaN(step.at)) step.at = first;
}

/** Reads a folder of recorded scenarios (`*.json`, or `scenarios/*.json`), `provisioning.json` among them. */
export function readRecording(folder: string, fallback?: Scenario): Recording {
  const inner = join(folder, 'scenarios');
  const place = existsSync(inner) ? inner : folder;
  const files = readdirSync(place)
    .filter((name) => name.endsWith('.json') && name !== 'special.json')
    .sort();
  const all = files.map((name) => readScenario(join(place, name)));
  const provisioning = all.find((scenario) => scenario.name === 'provisioning') ?? fallback;
  if (!provisioning)
    throw new Error(`${place} has no provisioning.json: what the scenarios stand on is unknown`);
  const scenarios = all.filter((scenario) => scenario.name !== 'provisioning');
  for (const scenario of scenarios) dateSteps(scenario.steps);
  scenarios.sort((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0));
  const first = scenarios[0]?.steps[0]?.at ?? Date.now();
  for (const step of provisioning.steps) step.at = first;
  return { folder, provisioning, scenarios };
}

/** The accounts with which a recording was made, as `GET /v2/me` told them. */
export function recordedAccounts(provisioning: Scenario): { me?: Account; other?: Account } {
  const found: { me?: Account; other?: Account } = {};
  for (const { request, response } of provisioning.steps) {
    const caller = /<(me|other)>/.exec(request.headers['authorization'] ?? '')?.[1];
    const account = request.path === '/v2/me' ? accountOf(response.body) : undefined;
    if (account && (caller === 'me' || caller === 'other')) found[caller] = account;
  }
  return found;
}

/** The account in an answer of `GET /v2/me`. */
export function accountOf(body: Json): Account | undefined {
  const data = isObject(body) ? body['data'] : undefined;
  if (!isObject(data)) return undefined;
  const { id, email, name, username } = data;
  if (typeof id !== 'number' || typeof email !== 'string' || typeof username !== 'string') return undefined;
  return typeof name === 'string' ? { id, email, username, name } : { id, email, username };
}

/** The mark that the recorder put into the names it gave ("probe elawof"), if there is one. */
export function markOf(provisioning: Scenario): string | undefined {
  const schedule = provisioning.steps.find(({ request }) => request.path === '/v2/schedules')?.request.body;
  const name = isObject(schedule) ? schedule['name'] : undefined;
  return typeof name === 'string' ? /^probe (\w{4,})$/.exec(name)?.[1] : undefined;
}
