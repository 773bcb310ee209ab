import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proposeLedger } from '../../scripts/github/propose.ts';
import { openRepository, type Repository } from '../../scripts/github/rest.ts';
import { restoreLedger } from '../../scripts/github/restore.ts';
import { change, LAST_NIGHT } from './changes.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';

const BRANCH = 'calcom-contract/ledger';
const MERGED = { 'README.md': 'readme', 'reports/ledger/api.cal.com.json': '{"was":1}' };

let github: FakeGitHub;
let repository: Repository;
let root: string;
beforeEach(async () => {
  github = await startFakeGitHub();
  github.push('main', MERGED);
  repository = openRepository(github.env);
  root = mkdtempSync(join(tmpdir(), 'proposal-'));
});
afterEach(async () => {
  await github.close();
  rmSync(root, { recursive: true, force: true });
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const propose = () => proposeLedger(repository, { base: 'main', root, runUrl: 'https://run.test/1' });

test('opens a pull request with what was recorded, on top of the base', async () => {
  write({
    'reports/ledger/api.cal.com.json': '{"is":2}',
    'reports/ledger/changes.jsonl': `${JSON.stringify(change('aaaaaaaaaa'))}\n`,
    'reports/CHANGES.md': '# changed',
    'reports/latest/verdict.json': '{}',
    '.env': 'CAL_API_KEY=cal_not_to_be_pushed',
  });

  await propose();

  expect(github.filesOf(BRANCH)).toEqual({
    'README.md': 'readme',
    'reports/ledger/api.cal.com.json': '{"is":2}',
    'reports/ledger/changes.jsonl': expect.stringContaining('aaaaaaaaaa'),
    'reports/CHANGES.md': '# changed',
  });
  expect(github.pulls).toMatchObject([
    { state: 'open', base: { ref: 'main' }, title: 'Ledger of api.cal.com: 1 breaking change' },
  ]);
  expect(github.pulls[0]?.body).toMatch(/is gone from bookings[\s\S]*https:\/\/run\.test\/1/);
});

test('brings the open pull request up to date the next night; what is merged already is not told again', async () => {
  const merged = `${JSON.stringify(change('aaaaaaaaaa', { at: LAST_NIGHT }))}\n`;
  github.push('main', { ...MERGED, 'reports/ledger/changes.jsonl': merged });
  write({ 'reports/ledger/api.cal.com.json': '{"is":2}' });
  await propose();
  write({
    'reports/ledger/api.cal.com.json': '{"is":3}',
    'reports/ledger/changes.jsonl': `${merged}${JSON.stringify(change('bbbbbbbbbb'))}\n`,
  });

  await propose();

  expect(github.pulls).toHaveLength(1);
  expect(github.pulls[0]?.body).toContain('bbbbbbbbbb');
  expect(github.pulls[0]?.body).not.toContain('aaaaaaaaaa');
  expect(github.filesOf(BRANCH)['reports/ledger/api.cal.com.json']).toBe('{"is":3}');
});

test('proposes nothing when nothing differs from what is merged', async () => {
  write({ 'reports/ledger/api.cal.com.json': '{"was":1}' });

  expect(await propose()).toBeNull();
  expect(github.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a new pull request follows one that was merged', async () => {
  write({ 'reports/ledger/api.cal.com.json': '{"is":2}' });
  await propose();
  Object.assign(github.pulls[0] ?? {}, { state: 'closed' });
  write({ 'reports/ledger/api.cal.com.json': '{"is":3}' });

  await propose();

  expect(github.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
});

test('says so when a target is recorded for the first time, or only proven again', async () => {
  write({ 'reports/ledger/cal.example.org.json': '{}', 'reports/ledger/cal.example.org.proofs.json': '{}' });
  await propose();
  expect(github.pulls[0]?.title).toBe('Ledger of cal.example.org: recorded for the first time');

  github.push('main', { ...MERGED, ...github.filesOf(BRANCH) });
  write({ 'reports/ledger/cal.example.org.proofs.json': '{"later":1}' });
  await propose();
  expect(github.pulls[0]?.title).toBe('Ledger: proven again, nothing changed');
});

test('says which setting keeps it from opening a pull request', async () => {
  write({ 'reports/ledger/api.cal.com.json': '{"is":2}' });
  github.refuse('POST /pulls', 403, 'GitHub Actions is not permitted to create or approve pull requests.');

  await expect(propose()).rejects.toThrow('Settings → Actions → General');
});

test('the next night goes on from what is proposed, and touches nothing else', async () => {
  write({ 'reports/ledger/api.cal.com.json': '{"is":2}', 'reports/BEHAVIOUR.md': '# is' });
  await propose();
  write({ 'reports/ledger/api.cal.com.json': '{"was":1}', 'README.md': 'mine' });

  const paths = await restoreLedger(repository, 'main', root);

  expect(paths.sort()).toEqual(['reports/BEHAVIOUR.md', 'reports/ledger/api.cal.com.json']);
  expect(readFileSync(join(root, 'reports/ledger/api.cal.com.json'), 'utf8')).toBe('{"is":2}');
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('mine');
});

test('a path that leads out of the reports is not restored', async () => {
  write({ 'reports/ledger/api.cal.com.json': '{"is":2}' });
  await propose();
  github.push(BRANCH, {
    'reports/ledger/../../package.json': '{}',
    'scripts/contract.ts': 'evil',
    'reports/ledger/sub/x.json': '{}',
  });

  expect(await restoreLedger(repository, 'main', root)).toEqual([]);
});

test('without a proposal the ledger of the branch counts', async () => {
  expect(await restoreLedger(repository, 'main', root)).toEqual([]);
});
