import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIssue } from '../../scripts/github/issue.ts';
import { openRepository, type Repository } from '../../scripts/github/rest.ts';
import { runCommand } from '../command/run.ts';
import { change, LAST_NIGHT, TONIGHT } from './changes.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';

let github: FakeGitHub;
let repository: Repository;
beforeEach(async () => {
  github = await startFakeGitHub();
  repository = openRepository(github.env);
});
afterEach(() => github.close());

test('one issue tells of all breaking changes of a night, what to do, and no others', async () => {
  const cosmetic = change('cccccccccc', { class: 'cosmetic', kind: 'text' });

  await openIssue(repository, [change('aaaaaaaaaa'), change('bbbbbbbbbb'), cosmetic], 'https://run.test/1');

  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]?.title).toBe(
    'Cal.com changed (api.cal.com): property-aaaaaaaaaa is gone from bookings, and 1 more change',
  );
  expect(github.issues[0]?.body).toMatch(/aaaaaaaaaa[\s\S]*What to do:[\s\S]*bbbbbbbbbb/);
  expect(github.issues[0]?.body).toContain('https://run.test/1');
  expect(github.issues[0]?.body).not.toContain('cccccccccc');
});

test('the same change the next night opens no second issue', async () => {
  await openIssue(repository, [change('aaaaaaaaaa')], null);

  expect(
    await openIssue(repository, [change('aaaaaaaaaa', { at: '2026-11-23T03:17:00.000Z' })], null),
  ).toBeNull();
  expect(github.issues).toHaveLength(1);
});

test('a second change the next night opens an issue that tells of it alone', async () => {
  await openIssue(repository, [change('aaaaaaaaaa')], null);
  await openIssue(repository, [change('aaaaaaaaaa'), change('bbbbbbbbbb')], null);

  expect(github.issues).toHaveLength(2);
  expect(github.issues[1]?.body).not.toContain('aaaaaaaaaa');
});

test('the same change on another target is another', async () => {
  await openIssue(repository, [change('aaaaaaaaaa')], null);
  const elsewhere = { name: 'cal.example.org', kind: 'self-hosted' as const, server: null };

  expect(await openIssue(repository, [change('aaaaaaaaaa', { target: elsewhere })], null)).not.toBeNull();
});

test.each([
  ['closed as not planned', { state_reason: 'not_planned', closed_at: LAST_NIGHT }, 1],
  ['closed since the change', { state_reason: 'completed', closed_at: '2026-11-22T09:00:00Z' }, 1],
  ['closed before the change came again', { state_reason: 'completed', closed_at: LAST_NIGHT }, 2],
])('an issue that was %s', async (_, closed, issues) => {
  await openIssue(repository, [change('aaaaaaaaaa', { at: LAST_NIGHT })], null);
  Object.assign(github.issues[0] ?? {}, { state: 'closed' }, closed);

  await openIssue(repository, [change('aaaaaaaaaa', { at: TONIGHT })], null);

  expect(github.issues).toHaveLength(issues);
});

test('an earlier issue is found behind a hundred others', async () => {
  await openIssue(repository, [change('aaaaaaaaaa')], null);
  const [first] = github.issues;
  if (first)
    for (let number = 2; number < 230; number += 1) github.issues.unshift({ ...first, number, body: '' });

  expect(await openIssue(repository, [change('aaaaaaaaaa')], null)).toBeNull();
});

test('without a breaking change GitHub is not asked', async () => {
  await openIssue(repository, [change('aaaaaaaaaa', { class: 'additive', kind: 'property-new' })], null);

  expect(github.calls).toEqual([]);
});

test('an issue that lost its label is an error, since the next night would open another', async () => {
  github.dropsLabels = true;

  await expect(openIssue(repository, [change('aaaaaaaaaa')], null)).rejects.toThrow('calcom-drift');
});

test('what GitHub refuses is told with the call, its message and what to do, and without the token', async () => {
  github.refuse('POST /issues', 403, 'Resource not accessible by integration');

  const refusal = expect(openIssue(repository, [change('aaaaaaaaaa')], null)).rejects;

  await refusal.toThrow(
    /POST \/repos\/somebody\/contract\/issues → 403 Resource not accessible.*\n.*permissions/s,
  );
  await refusal.not.toThrow(github.env['GITHUB_TOKEN']);
});

test('names the variable that is missing', () => {
  expect(() => openRepository({ GITHUB_REPOSITORY: 'somebody/contract' })).toThrow('GITHUB_TOKEN is not set');
});

test('npm run github -- open-issue tells of what the latest run recorded, and of nothing before it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'issue-'));
  const lines = [change('aaaaaaaaaa', { at: LAST_NIGHT }), change('bbbbbbbbbb')];
  mkdirSync(join(root, 'ledger'));
  writeFileSync(
    join(root, 'ledger', 'changes.jsonl'),
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  writeFileSync(join(root, 'verdict.json'), JSON.stringify({ startedAt: TONIGHT }));
  const env = { ...github.env, CONTRACT_REPORTS: root, CONTRACT_LEDGERS: join(root, 'ledger') };

  const { exitCode, output } = await runCommand('github', ['open-issue'], { env });

  expect(output).toContain('opened    https://github.test/somebody/contract/issues/1');
  expect(exitCode).toBe(0);
  expect(github.issues[0]?.body).toContain('bbbbbbbbbb');
  expect(github.issues[0]?.body).not.toContain('aaaaaaaaaa');
  rmSync(root, { recursive: true });
});

test('npm run github exits 70 when GitHub refuses, and prints no token', async () => {
  github.refuse('GET /pulls', 500, 'Server Error');

  const { exitCode, output } = await runCommand('github', ['restore-ledger', '--base', 'main'], {
    env: github.env,
  });

  expect(exitCode).toBe(70);
  expect(output).toContain('500 Server Error');
  expect(output).not.toContain(github.env['GITHUB_TOKEN']);
});
