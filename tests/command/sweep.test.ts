import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarks, Journal, newRunId } from '../../src/cleanup/index.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { startProxy } from '../proxy/proxy.ts';
import { runCommand } from './run.ts';

const HOUR = 3600_000;

let sandbox: RunningSandbox;
let runs: string;
beforeEach(async () => {
  sandbox = await startSandbox({ rateLimit: 100_000 });
  runs = mkdtempSync(join(tmpdir(), 'runs-'));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(runs, { recursive: true, force: true });
});

const asTarget = (url: string = sandbox.url) => ({
  env: { CAL_API_URL: url, CAL_API_KEY: sandbox.keys.owner, CONTRACT_RUNS: runs },
});

/** The journal of a worker that died when it had made this event type. */
function leaveJournal(slug: string, worker: string, alive = false): Journal {
  const runId = newRunId();
  const journal = Journal.create({ runDir: join(runs, runId), runId, worker, targetUrl: sandbox.url });
  const id = String(sandbox.state().eventTypes.find((eventType) => eventType.slug === slug)?.id);
  journal.made(null, { kind: 'event-type', caller: 'owner', ref: id, id, mark: slug, seats: null });
  const text = readFileSync(journal.file, 'utf8');
  // No process has begun so early.
  if (!alive) writeFileSync(journal.file, text.replace(/"startTime":"\d+"/, '"startTime":"1"'));
  return journal;
}

/** An event type as a run of so many hours ago would have left it. */
async function leaveEventType(hoursAgo: number): Promise<string> {
  const runId = newRunId(Date.now() - hoursAgo * HOUR);
  const slug = createMarks({ runId, worker: 'w0', domain: 'example.com' }).slug('left');
  await createEventType(slug);
  return slug;
}

async function createEventType(slug: string): Promise<void> {
  const response = await fetch(`${sandbox.url}/v2/event-types`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${sandbox.keys.owner}`,
      'content-type': 'application/json',
      'cal-api-version': '2024-06-14',
    },
    body: JSON.stringify({ title: slug, slug, lengthInMinutes: 30 }),
  });
  expect(response.status).toBe(201);
}

const slugs = () => sandbox.state().eventTypes.map(({ slug }) => slug);

test('--scan lists what old runs left and removes nothing', async () => {
  const slug = await leaveEventType(3);

  const { exitCode, output } = await runCommand('sweep', ['--scan'], asTarget());

  expect(exitCode).toBe(0);
  expect(output).toContain(slug);
  expect(slugs()).toEqual([slug]);
});

test('--scan --apply removes it, and neither what is young nor what only looks alike', async () => {
  await leaveEventType(3);
  const young = await leaveEventType(1);
  await createEventType('contract-0tox2zbjjk4-left-w0x1-aaaaa');

  const { exitCode, output } = await runCommand('sweep', ['--scan', '--apply'], asTarget());

  expect(exitCode).toBe(0);
  expect(output).toContain('removed event-type');
  expect(slugs()).toEqual([young, 'contract-0tox2zbjjk4-left-w0x1-aaaaa']);
});

test('lists what the journals of dead runs say, and why; --apply removes it', async () => {
  await createEventType('left-by-a-dead-run');
  await createEventType('of-one-that-lives');
  const { header } = leaveJournal('left-by-a-dead-run', 'w1');
  const living = leaveJournal('of-one-that-lives', 'w2', true);

  const dry = await runCommand('sweep', [], asTarget());

  expect(dry.exitCode).toBe(0);
  expect(dry.output).toMatch(new RegExp(`event-type \\d+: the journal of run ${header.runId} says so`));
  expect(dry.output).toContain('1 would be removed');
  expect(dry.output).toContain(`${living.file}: its worker is still alive`);
  expect(slugs()).toHaveLength(2);

  const applied = await runCommand('sweep', ['--apply', '--json'], asTarget());

  expect(applied.exitCode).toBe(0);
  expect(JSON.parse(applied.stdout)).toMatchObject({
    removed: [expect.stringContaining('event-type')],
    left: [],
  });
  expect(slugs()).toEqual(['of-one-that-lives']);
});

test('what the target will not remove is named with its answer, exit 5', async () => {
  const slug = await leaveEventType(3);
  const proxy = await startProxy(sandbox.url, async (call) => {
    if (call.method !== 'DELETE') return call.answer(await call.forward());
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ statusCode: 403, message: 'You may not delete this' });
    call.answer({ status: 403, headers, body });
  });

  const { exitCode, output } = await runCommand('sweep', ['--scan', '--apply'], asTarget(proxy.url));

  expect(exitCode).toBe(5);
  expect(output).toMatch(/not removed: event-type \d+.*403 You may not delete this/);
  expect(slugs()).toEqual([slug]);
  await proxy.close();
});

test('a journal that cannot be read is named and does not keep the others from being finished', async () => {
  await createEventType('left-by-a-dead-run');
  const { file } = leaveJournal('left-by-a-dead-run', 'w1');
  const broken = file.replace('w1.jsonl', 'w0.jsonl');
  mkdirSync(broken);

  const { exitCode, output } = await runCommand('sweep', ['--apply'], asTarget());

  expect(output).toContain(`what ${broken} tells of, which cannot be read`);
  expect(exitCode).toBe(5);
  expect(slugs()).toEqual([]);
});

test('an age that is none is refused with the form allowed, exit 4', async () => {
  const { exitCode, output } = await runCommand('sweep', ['--scan', '--older-than', 'soon'], asTarget());

  expect(exitCode).toBe(4);
  expect(output).toMatch(/"soon".*90m, 2h, 3d/);
});
