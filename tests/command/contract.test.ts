import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { liveBookingsOf } from '../belongings/belongings.ts';
import { startProxy } from '../proxy/proxy.ts';
import { readVerdict, reportsFolder, runCommand } from './run.ts';

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ rateLimit: 100_000 });
});
afterEach(async () => sandbox.close());

/** Points the command at a target that it did not start. */
const asTarget = (extra: Record<string, string> = {}) => ({
  env: { CAL_API_URL: sandbox.url, CAL_API_KEY: sandbox.keys.owner, ...extra },
});

/** The first sign that claims are being held. */
const RUNNING = /[1-9]\d* of \d+ claims/;

/** Kills the processes that a command started, and not the command. */
function killChildrenOf(pid: number | undefined): void {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  for (const child of children.trim().split(/\s+/)) process.kill(Number(child), 'SIGKILL');
}

/** What a clean target has: nothing upcoming or pending, no event type, only the schedules it began with. */
function isClean(): boolean {
  const state = sandbox.state();
  const { eventTypes, schedules } = state;
  return liveBookingsOf(state).length === 0 && eventTypes.length === 0 && schedules.length === 2;
}

/** What verdict.json has that its documented schema does not allow. */
function problemsOf(verdict: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('docs/verdict.schema.json', 'utf8')));
  validate(verdict);
  return validate.errors ?? [];
}

describe('npm run contract', () => {
  test('holds the claims against a target of the environment and leaves it clean', async () => {
    const { exitCode, output } = await runCommand('contract', ['--grep', 'by uid'], asTarget());

    expect(output).toContain('The contract holds.');
    expect(exitCode).toBe(0);
    expect(isClean()).toBe(true);
    expect(sandbox.state().bookings.length).toBeGreaterThan(0);
    expect(problemsOf(readVerdict())).toEqual([]);
  });

  test('reports claims about strangers as unsupported without a second key', async () => {
    const { exitCode } = await runCommand(
      'contract',
      ['--project', '2024', '--grep', "stranger's key cancels"],
      asTarget(),
    );

    expect(exitCode).toBe(0);
    expect(readVerdict().claims).toMatchObject([
      { verdict: 'unsupported', reason: { code: 'no-second-key' } },
    ]);
  });

  test('exits 4 when no claim matches', async () => {
    const { exitCode, output } = await runCommand('contract', ['--grep', 'no such claim'], asTarget());

    expect(exitCode).toBe(4);
    expect(output).toContain('no claim matches');
  });

  test('exits 1 on a behaviour that is broken twice, after looking again', async () => {
    const args = [
      '--mutant',
      'cancel-twice-accepted',
      '--project',
      '2024',
      '--grep',
      'cancelling twice answers',
    ];
    const { exitCode } = await runCommand('contract', args);

    expect(exitCode).toBe(1);
    expect(readVerdict().claims).toMatchObject([
      { claim: 'bookings.cancel.twice', verdict: 'broken', pass: 2 },
    ]);
  });

  test('calls the bare 500 of release 2025-10 broken, a known deviation, and exits 0', async () => {
    const args = ['--release', '2025-10', '--grep', 'rescheduling by numeric id'];
    const { exitCode, output } = await runCommand('contract', args);

    expect(exitCode).toBe(0);
    expect(output).toContain('broken, a known deviation');
    expect(readVerdict().counts).toMatchObject({ broken: 1, knownDeviations: 1 });
  });

  test('is inconclusive, and no error of the suite, where what is given comes back as something else', async () => {
    const proxy = await startProxy(sandbox.url, async (call) => {
      if (call.method !== 'POST' || call.path !== '/v2/bookings') return call.answer(await call.forward());
      call.answer({
        status: 201,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ status: 'success', data: { uid: 'nothing-else' } }),
      });
    });

    const { exitCode, output } = await runCommand(
      'contract',
      ['--grep', 'booking of a series by its uid|calendar links of a booking', '--project', '2024'],
      { env: { CAL_API_URL: proxy.url, CAL_API_KEY: sandbox.keys.owner } },
    );
    await proxy.close();

    expect(output).toMatch(/given-failed: given POST \/v2\/bookings: 201, does not fit the schema/);
    expect(output).not.toContain('suite error');
    expect(exitCode).toBe(3);
  });

  test('names the release and those allowed when it is unknown, exit 4', async () => {
    const { exitCode, output } = await runCommand('contract', ['--release', '2024-01']);

    expect(exitCode).toBe(4);
    expect(output).toMatch(/2024-01.*2025-10, 2025-12, 2026-07/s);
  });

  test('refuses a key that the target refuses, exit 4, without printing it', async () => {
    const { exitCode, output } = await runCommand(
      'contract',
      [],
      asTarget({ CAL_API_KEY: 'cal_wrong_key_0000000000000000000000' }),
    );

    expect(exitCode).toBe(4);
    expect(output).toContain('401');
    expect(output).not.toContain('cal_wrong_key');
  });

  test('is inconclusive when nothing answers, exit 3', async () => {
    const { exitCode, output } = await runCommand(
      'contract',
      [],
      asTarget({ CAL_API_URL: 'http://127.0.0.1:1' }),
    );

    expect(exitCode).toBe(3);
    expect(output).toContain('CAL_API_URL');
  });

  test('prints nothing but the verdict on standard output with --json', async () => {
    const { exitCode, stdout } = await runCommand(
      'contract',
      ['--json', '--grep', 'an unknown key answers 401'],
      {
        env: { CAL_TARGET: 'sandbox' },
      },
    );

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, exitCode: 0 });
  });

  test('removes what it made when it is interrupted, exit 130', async () => {
    const { exitCode, output } = await runCommand('contract', ['--workers', '2', '--repeat-each', '5'], {
      ...asTarget(),
      when: { output: RUNNING, act: (child) => child.kill('SIGINT') },
    });

    expect(output).toContain('SIGINT');
    expect(exitCode).toBe(130);
    expect(isClean()).toBe(true);
    expect(sandbox.state().bookings.length).toBeGreaterThan(0);
  });

  test('removes what it made when it is terminated, exit 143', async () => {
    const { exitCode } = await runCommand('contract', ['--workers', '2', '--repeat-each', '5'], {
      ...asTarget(),
      when: { output: RUNNING, act: (child) => child.kill('SIGTERM') },
    });

    expect(exitCode).toBe(143);
    expect(isClean()).toBe(true);
  });

  test('makes nothing when it is interrupted before it begins', async () => {
    const { exitCode } = await runCommand('contract', [], {
      ...asTarget(),
      when: { output: /^pace/m, act: (child) => child.kill('SIGINT') },
    });

    expect(exitCode).toBe(130);
    expect(isClean()).toBe(true);
  });

  test('finishes the clean-up of a Playwright that was killed, exit 70', async () => {
    const { exitCode } = await runCommand('contract', ['--workers', '2', '--repeat-each', '5'], {
      ...asTarget(),
      when: { output: RUNNING, act: (child) => killChildrenOf(child.pid) },
    });

    expect(exitCode).toBe(70);
    expect(isClean()).toBe(true);
  });

  test('writes neither keys nor persons into verdict and JUnit', async () => {
    await runCommand('contract', ['--grep', 'cancelling|an unknown key'], asTarget());

    const bytes = ['verdict.json', 'junit.xml']
      .map((name) => readFileSync(join(reportsFolder, name), 'utf8'))
      .join('\n');
    expect(bytes).toContain('cancelling by uid');
    for (const secret of [sandbox.keys.owner, 'host@example.test', 'Contract Host'])
      expect(bytes).not.toContain(secret);
  });

  test.each([
    [['--release']],
    [['--mutant', 'no-such-mutant']],
    [['--no-such-option']],
    [['--reporter=line']],
  ])('exits 4 on %j', async (args) => {
    const { exitCode, output } = await runCommand('contract', args);

    expect(exitCode).toBe(4);
    expect(output).not.toMatch(/^\s+at /m);
  });
});

describe('the guard', () => {
  async function bookForSomebody(): Promise<void> {
    const headers = (version: string) => ({
      authorization: `Bearer ${sandbox.keys.owner}`,
      'content-type': 'application/json',
      'cal-api-version': version,
    });
    const eventType = await fetch(`${sandbox.url}/v2/event-types`, {
      method: 'POST',
      headers: headers('2024-06-14'),
      body: JSON.stringify({ title: 'Haircut', slug: 'haircut', lengthInMinutes: 30 }),
    });
    const { data } = (await eventType.json()) as { data: { id: number } };
    const inAMonth = new Date(Date.now() + 30 * 86_400_000);
    inAMonth.setUTCHours(11, 0, 0, 0);
    while ([0, 6].includes(inAMonth.getUTCDay())) inAMonth.setUTCDate(inAMonth.getUTCDate() + 1);
    const booking = await fetch(`${sandbox.url}/v2/bookings`, {
      method: 'POST',
      headers: headers('2024-08-13'),
      body: JSON.stringify({
        eventTypeId: data.id,
        start: inAMonth.toISOString(),
        attendee: { name: 'A customer', email: 'customer@example.com', timeZone: 'Europe/London' },
      }),
    });
    expect(booking.status).toBe(201);
  }

  test('refuses an account with a booking that the suite did not make, exit 4, and changes nothing', async () => {
    await bookForSomebody();

    const { exitCode, output } = await runCommand('contract', [], asTarget());

    expect(exitCode).toBe(4);
    expect(output).toContain('CAL_ACCOUNT_IS_DEDICATED=yes');
    expect(sandbox.state().bookings).toHaveLength(1);
  });

  test('lets a dedicated account pass and leaves the foreign booking alone', async () => {
    await bookForSomebody();

    const { exitCode } = await runCommand(
      'contract',
      ['--grep', 'cancelling by uid'],
      asTarget({ CAL_ACCOUNT_IS_DEDICATED: 'yes' }),
    );

    expect(exitCode).toBe(0);
    expect(sandbox.state().bookings.filter(({ status }) => status === 'accepted')).toHaveLength(1);
    expect(sandbox.state().eventTypes.map(({ slug }) => slug)).toEqual(['haircut']);
  });
});
