import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run.ts';

const NIGHTLY = '.github/workflows/nightly.yml';
const GATE = '.github/workflows/gate.yml';
const CI = '.github/workflows/ci.yml';
const ACTION = 'action.yml';

/** GitHub's, which no template string of ours is. */
const expression = (text: string) => `\${{ ${text} }}`;
const KEY = expression('secrets.CAL_API_KEY');

/** What is wrong, in which file, what stands there, what instead, and what is said of it. */
type Mistake = [what: string, path: string, written: string, instead: string, told: string];

const BY_LANGUAGE: Mistake[] = [
  ['a job that is not there', NIGHTLY, 'needs: before', 'needs: befor', "unknown job 'befor'"],
  ['an output that no job has', NIGHTLY, 'needs.before.outputs.of', 'needs.before.outputs.off', 'off'],
  ['a matrix without that key', NIGHTLY, 'matrix.shard }}', 'matrix.shrd }}', 'shrd'],
  ['a step without that id', NIGHTLY, 'steps.before.', 'steps.befor.', 'befor'],
  ['an hour that no day has', NIGHTLY, '17 3 * * *', '17 25 * * *', 'cron'],
  ['a key that is none', NIGHTLY, 'timeout-minutes', 'timeout-minute', 'timeout-minute'],
  ['a permission that is none', NIGHTLY, 'contents: read', 'content: read', 'content'],
  ['a function that is none', NIGHTLY, 'fromJSON(', 'fromJson2(', 'fromJson2'],
  ['an expression that does not end', NIGHTLY, 'outputs.shards) }}', 'outputs.shards }}', 'symbol'],
  ['an input that an action lacks', NIGHTLY, 'if-no-files-found', 'if-no-file-found', 'if-no-file-found'],
  ['an input that the workflow lacks', GATE, 'inputs.policy }}', 'inputs.polici }}', 'polici'],
  ['an action without a shell', ACTION, '      shell: bash\n', '', 'shell'],
];

const BY_RULE: Mistake[] = [
  [
    'a script that bash refuses',
    NIGHTLY,
    'run: npm ci\n',
    'run: if npm ci; then\n',
    'bash does not understand',
  ],
  ['an expression in a script', NIGHTLY, '"$SHARDS"', expression('inputs.shards'), 'by env'],
  ['permissions for all jobs', NIGHTLY, 'permissions: {}', 'permissions: write-all', 'each job names'],
  [
    'a job that does not say what it needs',
    CI,
    '    permissions:\n      contents: read\n',
    '',
    'job test does not say',
  ],
  ['a job without an end', CI, '    timeout-minutes: 60\n', '', 'no timeout-minutes'],
  ['a token left on disk', CI, 'persist-credentials: false', 'persist-credentials: true', 'on disk'],
  ['an action that is not known', NIGHTLY, 'actions/setup-node@v6', 'somebody/setup-node@v6', 'not among'],
  ['an action without a version', NIGHTLY, 'actions/checkout@v6', 'actions/checkout@main', 'used as v6'],
  ['runs that may meet', NIGHTLY, 'concurrency:', 'x-concurrency:', 'two runs could meet'],
  ['a key in a name', NIGHTLY, 'name: before', `name: ${KEY}`, 'no place for a secret'],
  ['a key for all', NIGHTLY, 'FORCE_COLOR:', `KEY: "${KEY}"\n  FORCE_COLOR:`, 'no place for a secret'],
  ['a key of YAML that stands twice', NIGHTLY, 'concurrency:', 'env: {}\nconcurrency:', 'must be unique'],
  ['an output of no step', ACTION, 'steps.gate.outputs.reports', 'steps.gat.outputs.reports', 'the id gat'],
];

let folder: string;
/** What is said of each, a line each; they are checked in one process. */
const said = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  const roots = new Map(
    [...BY_LANGUAGE, ...BY_RULE].map((mistake, index) => [rootWith(mistake, index), mistake]),
  );

  const { exitCode, output } = await runCommand('workflows', ['--root', ...roots.keys()]);

  for (const [root, [what]] of roots) {
    const lines = output.split('\n').filter((line) => line.includes(`${root}/`));
    said.set(what, lines.join('\n'));
  }
  expect(exitCode).toBe(1);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** This repository's workflows and action with one mistake. */
function rootWith([, path, written, instead]: Mistake, index: number): string {
  const root = join(folder, String(index));
  mkdirSync(join(root, '.github'), { recursive: true });
  cpSync('.github/workflows', join(root, '.github/workflows'), { recursive: true });
  cpSync(ACTION, join(root, ACTION));
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(written);
  writeFileSync(join(root, path), text.replace(written, instead));
  return root;
}

test('the workflows and the action of this repository pass', async () => {
  const { exitCode, output } = await runCommand('workflows', []);

  expect(output).toContain([CI, GATE, NIGHTLY, ACTION].join(', '));
  expect(exitCode).toBe(0);
});

describe('the language service finds', () => {
  test.each(BY_LANGUAGE)('%s', (what, path, _, __, told) => {
    expect(said.get(what)).toMatch(new RegExp(`✗ .*${path}:\\d+ .*${told}`, 'i'));
  });
});

describe('the rules of the house find', () => {
  test.each(BY_RULE)('%s', (what, path, _, __, told) => {
    expect(said.get(what)).toMatch(new RegExp(`✗ .*${path}:\\d+ .*${told}`, 'i'));
  });
});

test('a folder without any is wrong usage, exit 4', async () => {
  const { exitCode } = await runCommand('workflows', ['--root', 'docs']);

  expect(exitCode).toBe(4);
});
