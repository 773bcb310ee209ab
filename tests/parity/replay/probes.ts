import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller, Json, RequestRecord } from '../../../src/ledger/exchange.ts';
import type { Probe } from './probe.ts';
import { mannerOf } from './probe-rules.ts';
import { dateSteps, type Step } from './recording.ts';

/** A probe with its request as it can be sent again. */
export interface ProbeStep extends Step {
  probe: Probe;
  caller: Caller;
  seenAs: Caller;
}

/** Text that is JSON as its value, so that what it names can be translated; any other text as it is. */
function bodyOf(text: string): Json {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null ? value : text;
  } catch {
    return text;
  }
}

function readProbe(line: string): ProbeStep {
  const raw = JSON.parse(line);
  const { n, section, title, method, path, key } = raw;
  const body: string | undefined = raw.requestBody ?? undefined;
  const probe: Probe = { n, section, title, method, path, key, body };
  const manner = mannerOf(probe);
  const headers = {
    ...(raw.version ? { 'cal-api-version': String(raw.version) } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...manner.headers,
  };
  const plain: RequestRecord = { method, path, headers };
  return {
    step: title,
    request: body === undefined ? plain : { ...plain, body: bodyOf(body) },
    response: {
      status: raw.status,
      headers: raw.headers,
      body: typeof raw.body === 'string' ? { $text: raw.body } : raw.body,
    },
    at: Number.NaN,
    probe,
    caller: manner.caller,
    seenAs: manner.seenAs,
  };
}

/** Reads a folder's `exchanges.jsonl`: single exchanges in the order in which they were made. */
export function readProbes(folder: string): ProbeStep[] {
  const lines = readFileSync(join(folder, 'exchanges.jsonl'), 'utf8').split('\n');
  const steps = lines.filter((line) => line.trim() !== '').map(readProbe);
  dateSteps(steps);
  return steps;
}
