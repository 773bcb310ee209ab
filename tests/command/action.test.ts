import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { runCommand } from './run.ts';

let root: string;
let sandbox: RunningSandbox | null = null;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'action-'));
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
  rmSync(root, { recursive: true, force: true });
});

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { run: string; env?: Record<string, string> }[] };
}

/** Runs the last step of action.yml as GitHub would: its environment with the inputs given or their defaults. */
async function runAction(inputs: Record<string, string>) {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action;
  const step = action.runs.steps.at(-1);
  const values = new Map(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
  const given = { 'ledger-folder': join(root, 'ledger'), ...inputs };
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  const filled = (text: string) =>
    text
      .replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => values.get(name) ?? `no input ${name}`)
      .replace('${'.concat('{ runner.temp }}'), root);
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, filled(text)]));
  expect(step?.run).toBe('exec node --import tsx scripts/action.ts');
  const finished = await runCommand('action', [], {
    env: { ...env, CONTRACT_RUNS: join(root, 'runs'), GITHUB_OUTPUT: join(root, 'output') },
  });
  return { ...finished, outputs: outputs(), declared: Object.keys(action.outputs) };
}

/** What the step told GitHub; of two values the later counts. */
function outputs(): Record<string, string> {
  const lines = readFileSync(join(root, 'output'), 'utf8').trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

test('passes on the sandbox, and every output that action.yml declares is told', async () => {
  const { exitCode, outputs: told, declared } = await runAction({ 'api-url': 'sandbox' });

  expect(told).toMatchObject({ verdict: 'passed', 'exit-code': '0' });
  expect(exitCode).toBe(0);
  expect(Object.keys(told).sort()).toEqual(declared.sort());
  expect(existsSync(told['verdict-file'] ?? '')).toBe(true);
}, 120_000);

test('says that a gate claim is broken, exit 1', async () => {
  sandbox = await startSandbox({ rateLimit: 100_000, mutant: 'cancel-by-id' });

  const { exitCode, outputs: told } = await runAction({
    'api-url': sandbox.url,
    'api-key': sandbox.keys.owner,
  });

  expect(told).toMatchObject({ verdict: 'broken', 'exit-code': '1' });
  expect(exitCode).toBe(1);
}, 120_000);

test.each([
  ['no target', {}, 'api-url is empty'],
  ['no key', { 'api-url': 'http://127.0.0.1:1' }, 'CAL_API_KEY'],
  ['a policy that is none', { 'api-url': 'sandbox', policy: 'some' }, 'breaking, additive, any'],
  ['neither true nor false', { 'api-url': 'sandbox', 'allow-inconclusive': 'maybe' }, 'allowed: true, false'],
])('does not pass with %s: exit 4 and no verdict', async (_, inputs, said) => {
  const { exitCode, output, outputs: told } = await runAction(inputs);

  expect(output).toContain(said);
  expect(told).toMatchObject({ verdict: 'unusable', 'exit-code': '4' });
  expect(told['verdict-file'] ?? '').toBe('');
  expect(exitCode).toBe(4);
});

test('a target that does not answer is inconclusive, exit 3', async () => {
  const inputs = { 'api-url': 'http://127.0.0.1:1', 'api-key': 'cal_of_this_test_only_00000000' };

  const { exitCode, outputs: told } = await runAction(inputs);

  expect(told).toMatchObject({ verdict: 'inconclusive', 'exit-code': '3' });
  expect(exitCode).toBe(3);
}, 120_000);
