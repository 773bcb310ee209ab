import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Drift } from '../../src/ledger/drift/drift.ts';
import { runCommand } from './run.ts';

const COMMITTED = join('reports', 'ledger');
const CLAIM = 'bookings.reschedule.by-id';

/** A folder of ledgers of its own, in a git repository of its own. */
let root: string;
let ledgers: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledgers-'));
  ledgers = join(root, 'reports', 'ledger');
  mkdirSync(ledgers, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts a committed ledger there, under a name and with changes of our own. */
function put(of: string, name = of, change: (text: string) => string = (text) => text): void {
  for (const ending of ['.json', '.proofs.json']) {
    const text = readFileSync(join(COMMITTED, `${of}${ending}`), 'utf8').replaceAll(`"${of}"`, `"${name}"`);
    writeFileSync(join(ledgers, `${name}${ending}`), change(text));
  }
}

const run = (script: string, ...args: string[]) =>
  runCommand(script, args, { env: { CONTRACT_LEDGERS: ledgers } });

const asRealTarget = (text: string) => text.replace('"kind": "sandbox"', '"kind": "self-hosted"');
const provenOn = (date: string) => (text: string) =>
  asRealTarget(text).replace(/"lastProven": "\d{4}-\d\d-\d\d/g, `"lastProven": "${date}`);

describe('npm run drift', () => {
  test('says what differs between two ledgers, and exits 2 for what is breaking', async () => {
    put('sandbox-2025-10');
    put('sandbox-2025-12');

    const there = await run('drift', 'sandbox-2025-10', 'sandbox-2025-12');
    const same = await run('drift', 'sandbox-2025-12', 'sandbox-2025-12', '--policy', 'any');

    expect(there.output).toContain(
      'POST /v2/bookings/{booking.id}/reschedule answers 404 NotFoundException instead of 500',
    );
    expect(there.output).toContain(CLAIM);
    expect(there.exitCode).toBe(2);
    expect(same.output.trim()).toBe('No drift: nothing differs.');
    expect(same.exitCode).toBe(0);
  });

  test('exits 0 for what the policy allows, and prints JSON for machines', async () => {
    put('sandbox-2025-12');
    put('sandbox-2025-12', 'other', (text) => text.replaceAll('"cancelledByEmail": "",', ''));

    const { exitCode, stdout } = await run('drift', 'other', 'sandbox-2025-12', '--json');

    const { entries } = JSON.parse(stdout) as Drift;
    expect(new Set(entries.map((entry) => entry.class))).toEqual(new Set(['additive']));
    expect(exitCode).toBe(0);
    expect((await run('drift', 'other', 'sandbox-2025-12', '--policy', 'additive')).exitCode).toBe(2);
    expect((await run('drift', 'sandbox-2025-12', 'other')).exitCode).toBe(2);
  });

  test('reads two points in the git history of a ledger', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args]);
    const commit = (from: string) => {
      copyFileSync(join(COMMITTED, `${from}.json`), join(ledgers, 'cal.example.json'));
      git('add', '-A');
      git('commit', '-qm', from);
    };
    git('init', '-q');
    commit('sandbox-2025-10');
    commit('sandbox-2025-12');

    const past = await run('drift', 'cal.example@HEAD~1', 'cal.example@HEAD');
    const none = await run('drift', 'cal.example@HEAD~7', 'cal.example');

    expect(past.output).toContain('404 NotFoundException instead of 500');
    expect(past.exitCode).toBe(2);
    expect(none.output).toContain('"HEAD~7"');
    expect(none.exitCode).toBe(4);
  });

  test('names the ledgers that there are when it does not know one, and refuses one of a newer format', async () => {
    put('sandbox-2025-12');
    put('sandbox-2025-12', 'newer', (text) => text.replace('"version": 1', '"version": 99'));

    const unknown = await run('drift', 'sandbox-2025-12', 'api.cal.com');
    const newer = await run('drift', 'sandbox-2025-12', 'newer');

    expect(unknown.output).toContain('There is no ledger "api.cal.com": there are newer, sandbox-2025-12');
    expect(unknown.exitCode).toBe(4);
    expect(newer.output).toMatch(/newer\.json.*99/);
    expect(newer.exitCode).toBe(4);
  });
});

describe('npm run ledger', () => {
  test('says what each holds, and that a sandbox proves nothing', async () => {
    put('sandbox-2025-12');
    put('sandbox-2025-12', 'cal.example', asRealTarget);

    const { exitCode, output } = await run('ledger');

    expect(output).toMatch(/^cal\.example \(self-hosted\) +\d+ claims: \d+ hold/m);
    expect(output).toMatch(/^sandbox-2025-12 \(sandbox: no proof of Cal\.com\)/m);
    expect(exitCode).toBe(0);
  });

  test('names the claims that were long not proven on a real target', async () => {
    put('sandbox-2025-12');
    const onSandbox = await run('ledger', '--stale', '10d');
    put('sandbox-2025-12', 'cal.example', provenOn('2026-01-31'));
    const longAgo = await run('ledger', '--stale', '10d');
    put('sandbox-2025-12', 'cal.example', provenOn(new Date().toISOString().slice(0, 10)));
    const today = await run('ledger', '--stale', '10d');

    expect(onSandbox.output).toMatch(/^bookings\.cancel\.by-id +never +on the sandbox only$/m);
    expect(longAgo.output).toMatch(/^bookings\.cancel\.by-id +2026-01-31 +cal\.example$/m);
    expect(today.output).not.toMatch(/^bookings\.cancel\.by-id /m);
    expect((await run('ledger', '--stale', 'soon')).exitCode).toBe(4);
  });

  test('names what no test states any more, and takes it out when told', async () => {
    put('sandbox-2025-12', 'sandbox-2025-12', (text) =>
      text.replaceAll('"bookings.cancel.by-id@2024-08-13"', '"bookings.cancel.by-fax@2024-08-13"'),
    );

    const found = await run('ledger', '--orphans');
    const removed = await run('ledger', '--orphans', '--remove');

    expect(found.output).toContain('sandbox-2025-12  bookings.cancel.by-fax@2024-08-13');
    expect(removed.exitCode).toBe(0);
    expect(readFileSync(join(ledgers, 'sandbox-2025-12.json'), 'utf8')).not.toContain('by-fax');
    expect((await run('ledger', '--orphans')).output).toContain('Every claim of every ledger is stated');
  });
});

describe('npm run history', () => {
  test('says since when a claim is what it is, on each target', async () => {
    put('sandbox-2025-10');
    put('sandbox-2025-12', 'cal.example', asRealTarget);

    const { exitCode, output } = await run('history', CLAIM);

    expect(output).toContain(`cal.example (self-hosted): holds ${CLAIM}@2024-08-13`);
    expect(output).toContain(`sandbox-2025-10 (a sandbox, no proof of Cal.com): broken ${CLAIM}@2024-08-13`);
    expect(output).toMatch(/first seen \d{4}-\d\d-\d\d, unchanged since, last proven \d{4}-\d\d-\d\d/);
    expect(exitCode).toBe(0);
  });

  test('proposes the nearest for one that is none, exit 4', async () => {
    const { exitCode, output } = await run('history', 'bookings.cancel.numeric-id');

    expect(output).toContain('Did you mean bookings.cancel.by-id');
    expect(exitCode).toBe(4);
  });
});
