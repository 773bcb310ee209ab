import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMarks, newRunId } from '../../src/cleanup/index.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { runCommand } from './run.ts';

const HOUR = 3600_000;

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ rateLimit: 100_000 });
});
afterEach(async () => sandbox.close());

const asTarget = () => ({ env: { CAL_API_URL: sandbox.url, CAL_API_KEY: sandbox.keys.owner } });

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

test('an age that is none is refused with the form allowed, exit 4', async () => {
  const { exitCode, output } = await runCommand('sweep', ['--scan', '--older-than', 'soon'], asTarget());

  expect(exitCode).toBe(4);
  expect(output).toMatch(/"soon".*90m, 2h, 3d/);
});
