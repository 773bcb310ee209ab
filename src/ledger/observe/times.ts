import type { Json } from '../exchange.ts';
import { type Calendar, timeOf, WHOLE_STAMP } from '../normalise/instants.ts';
import { eachLeaf, isObject } from '../normalise/order.ts';
import type { RecordedExchange } from './recorded.ts';

const MINUTE = 60_000;
const SPANS: [from: string, to: string][] = [
  ['start', 'end'],
  ['slotStart', 'slotEnd'],
  ['startTime', 'endTime'],
];
const STARTS = new Set(SPANS.map(([from]) => from));

/**
 * The times of a claim that have names, numbered in the order in which they first stand in its exchanges: what its
 * requests name, and when what it made begins. Which slot a claim was lent differs from run to run.
 */
export function calendarOf(exchanges: readonly RecordedExchange[]): Calendar {
  const instants = new Map<number, string>();
  const days = new Map<string, string>();
  const note = (value: Json) => {
    if (typeof value !== 'string') return;
    const [, day = '', time] = WHOLE_STAMP.exec(value) ?? [];
    const at = timeOf(value);
    if (day === '' || Number.isNaN(at)) return;
    if (time === undefined) days.set(day, days.get(day) ?? `day#${days.size + 1}`);
    else instants.set(at, instants.get(at) ?? `time#${instants.size + 1}`);
  };
  for (const { path, requestBody, operation, body } of exchanges) {
    for (const [, value] of new URLSearchParams(path.split('?')[1] ?? '')) note(value);
    eachLeaf(requestBody ?? null, [], (_, value) => note(value));
    // Slots are offered by the dozen: only those that were asked for matter.
    if (operation === 'slots.list') continue;
    eachLeaf(body, [], (keys, value) => {
      if (STARTS.has(keys.at(-1) ?? '')) note(value);
    });
  }
  return { instants, days };
}

/** The body with the end of each span told by its start: `<start+30m>`. */
export function withSpans(body: Json): Json {
  if (Array.isArray(body)) return body.map(withSpans);
  if (!isObject(body)) return body;
  const result = Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withSpans(value)]));
  for (const [from, to] of SPANS) {
    const [start, end] = [instantIn(body[from]), instantIn(body[to])];
    if (start === undefined || end === undefined || end <= start) continue;
    result[to] = `<${from}+${Math.round((end - start) / MINUTE)}m>`;
  }
  return result;
}

function instantIn(value: Json | undefined): number | undefined {
  if (typeof value !== 'string' || WHOLE_STAMP.exec(value)?.[2] === undefined) return undefined;
  const at = timeOf(value);
  return Number.isNaN(at) ? undefined : at;
}
