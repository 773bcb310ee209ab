import { describe, expect, it } from 'vitest';
import type { Json, ResponseRecord } from '../../src/ledger/exchange.ts';
import { eachLeaf, isObject } from '../../src/ledger/normalise/order.ts';
import { MARK, renameRecording, SHIFT } from './renamed.ts';
import { recordedTarget } from './replay/recorded-target.ts';
import { markOf, type Recording, readRecording, type Step } from './replay/recording.ts';
import { RECORDINGS, RELEASES, sourcesIn } from './replay/releases.ts';
import { type ReplayOptions, replay } from './replay/replay.ts';
import { figureOf } from './replay/report.ts';

const recordings = sourcesIn(RECORDINGS).map(({ release, folder }) => ({
  release,
  recording: readRecording(folder),
}));
const newest = recordings.at(-1)?.recording;
if (!newest) throw new Error('there are no recordings');

const against = (
  recording: Recording,
  alter?: (answer: ResponseRecord, step: Step) => ResponseRecord,
  options: ReplayOptions = {},
) =>
  replay(recording, recordedTarget(recording, alter, options.includes), {
    shift: 0,
    tidies: false,
    ...options,
  });

it('every release that the sandbox plays was recorded', () => {
  expect(recordings.map(({ release }) => release)).toEqual([...RELEASES]);
});

describe.each(recordings)('the recording of $release', ({ recording }) => {
  it('is identical to itself, every exchange', async () => {
    const { identical, exchanges } = figureOf(await against(recording));
    expect(exchanges).toBeGreaterThan(350);
    expect(identical).toBe(exchanges);
  });

  it('is identical to itself under other ids, uids, accounts and days', async () => {
    const mark = markOf(recording.provisioning) ?? '';
    const results = await replay(recording, recordedTarget(renameRecording(recording, mark)), {
      shift: SHIFT,
      run: MARK,
      tidies: false,
    });
    const differing = results.flatMap(({ name, steps }) =>
      steps
        .filter(({ differences }) => differences.length > 0)
        .map(({ index, differences }) => ({ name, index, differences })),
    );
    expect(differing).toEqual([]);
  });
});

describe('a change in a single answer is reported', () => {
  const includes = (name: string) => name === 'lifecycle-reschedule';
  const scenario = newest.scenarios.find(({ name }) => includes(name));
  const steps = scenario?.steps ?? [];

  /** Replays with one answer changed and gives the steps that were found to differ. */
  const found = async (index: number, change: (answer: ResponseRecord) => ResponseRecord) => {
    const changed = steps[index];
    const results = await against(newest, (answer, step) => (step === changed ? change(answer) : answer), {
      includes,
    });
    return results.at(-1)?.steps.filter(({ differences }) => differences.length > 0) ?? [];
  };

  it.each([
    ['another status', (answer: ResponseRecord) => ({ ...answer, status: 299 })],
    [
      'another content type',
      (answer: ResponseRecord) => withHeader(answer, 'content-type', 'application/json'),
    ],
    [
      'a new property',
      (answer: ResponseRecord) => ({ ...answer, body: { ...object(answer.body), surprise: null } }),
    ],
    ['no body', (answer: ResponseRecord) => ({ ...answer, body: { $text: '' } })],
  ])('%s', async (_, change) => {
    for (const index of steps.keys())
      expect((await found(index, change)).map((step) => step.index)).toContain(index);
  });

  it('no rate-limit headers', async () => {
    const gone = (answer: ResponseRecord) => ({
      ...answer,
      headers: Object.fromEntries(
        Object.entries(answer.headers).filter(([name]) => !name.startsWith('x-ratelimit')),
      ),
    });
    expect((await found(0, gone)).map((step) => step.index)).toEqual([0]);
  });

  it('any property gone, and any value of another type', async () => {
    const created = steps.findIndex(({ response }) => response.status === 201);
    const pointers: string[][] = [];
    eachLeaf(steps[created]?.response.body ?? null, [], (keys) => pointers.push(keys));
    expect(pointers.length).toBeGreaterThan(35);
    for (const keys of pointers) {
      for (const change of [removed, retyped]) {
        const differing = await found(created, (answer) => ({ ...answer, body: change(answer.body, keys) }));
        expect(
          differing.map(({ index }) => index),
          `${change.name} ${keys.join('/')}`,
        ).toContain(created);
      }
    }
  });

  it('another value, but where values differ from run to run', async () => {
    const created = steps.findIndex(({ response }) => response.status === 201);
    const unnoticed: string[] = [];
    const leaves: string[][] = [];
    eachLeaf(steps[created]?.response.body ?? null, [], (keys, value) => {
      if (typeof value === 'string') leaves.push(keys);
    });
    for (const keys of leaves) {
      const differing = await found(created, (answer) => ({ ...answer, body: suffixed(answer.body, keys) }));
      if (differing.length === 0) unnoticed.push(keys.join('/'));
    }
    expect(unnoticed).toEqual([]);
  });

  it('the uid of another booking', async () => {
    const [first] = steps.filter(({ response }) => response.status === 201);
    const read = steps.findIndex(
      ({ request, response }) => request.method === 'GET' && response.status === 200,
    );
    const other = 'qFXtoKx884cJkE2qjTBaFt';
    expect(first).toBeDefined();
    const differing = await found(read, (answer) => ({
      ...answer,
      body: replaced(answer.body, ['data', 'uid'], other),
    }));
    expect(differing[0]?.differences.map(({ pointer }) => pointer)).toContain('/body/data/uid');
  });

  it('an hour later', async () => {
    const created = steps.findIndex(({ response }) => response.status === 201);
    const end = object(object(steps[created]?.response.body ?? null)['data'] ?? null)['end'];
    const later = new Date(Date.parse(String(end)) + 3_600_000).toISOString();
    const differing = await found(created, (answer) => ({
      ...answer,
      body: replaced(answer.body, ['data', 'end'], later),
    }));
    expect(differing[0]?.differences.map(({ pointer }) => pointer)).toEqual(['/body/data/end']);
  });
});

const object = (value: Json): Record<string, Json> => (isObject(value) ? value : {});

const withHeader = (answer: ResponseRecord, name: string, value: string): ResponseRecord => ({
  ...answer,
  headers: { ...answer.headers, [name]: value },
});

/** The body with one place changed by a rule. */
function at(
  body: Json,
  [key = '', ...rest]: readonly string[],
  rule: (value: Json) => Json | undefined,
): Json {
  const holder: Record<string, Json> = Array.isArray(body)
    ? Object.fromEntries(body.entries())
    : { ...object(body) };
  const value = holder[key] ?? null;
  const told = rest.length > 0 ? at(value, rest, rule) : rule(value);
  if (told === undefined) delete holder[key];
  else holder[key] = told;
  return Array.isArray(body) ? Object.values(holder) : holder;
}

const removed = (body: Json, keys: readonly string[]) => at(body, keys, () => undefined);
const replaced = (body: Json, keys: readonly string[], value: Json) => at(body, keys, () => value);
const suffixed = (body: Json, keys: readonly string[]) => at(body, keys, (value) => `${value}x`);
const retyped = (body: Json, keys: readonly string[]) =>
  at(body, keys, (value) => (value === null ? 'a text' : typeof value === 'number' ? String(value) : null));
