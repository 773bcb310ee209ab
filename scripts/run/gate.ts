import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_PROJECT } from '../../fixtures/versions.ts';
import { isBeyond, type Policy } from '../../src/ledger/drift/rules.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { counted } from '../../src/ledger/render/markdown.ts';
import { EXIT, isUnexpected } from '../../src/ledger/verdict.ts';
import { runContract } from './contract.ts';
import { LATEST } from './prepare.ts';
import type { VerdictFile } from './verdict-file.ts';

export interface GateOptions {
  policy: Policy;
  allowInconclusive?: boolean;
  json?: boolean;
}

/** A gate claim, and a sandbox that is broken in just that. */
export const PROOF = {
  mutant: 'cancel-by-id',
  claim: 'bookings.cancel.by-id',
  title: 'cancelling by numeric id answers 404 naming the id',
};

/**
 * Holds the gate claims, says in one line whether a deploy may go on, and returns the exit code.
 * @throws ConfigError, RefusedTarget, UnexpectedAnswer, Inconclusive before anything was changed
 */
export async function gate(options: GateOptions): Promise<number> {
  const { policy, json = false } = options;
  const proof = turnsRed(PROOF);
  const exitCode = await runContract({
    policy,
    json,
    // One version of the API is enough to know whether a deploy may go on, and each takes as many requests.
    playwrightArguments: ['--grep', '@gate', '--project', FIRST_PROJECT, '--workers', '1'],
  });
  const canFail = await proof;
  const verdict = readVerdict();
  const passes =
    exitCode === EXIT.ok || (exitCode === EXIT.inconclusive && options.allowInconclusive === true);
  const mayGoOn = passes && canFail;
  const line = mayGoOn
    ? pc.green(pc.bold(`The deploy may go on: ${whyNot(verdict, policy) ?? 'every gate claim holds'}.`))
    : pc.red(
        pc.bold(
          `The deploy must wait: ${canFail ? (whyNot(verdict, policy) ?? `exit ${exitCode}`) : UNPROVEN}.`,
        ),
      );
  (json ? process.stderr : process.stdout).write(`${line}\n`);
  if (!canFail) return EXIT.suite;
  return mayGoOn ? EXIT.ok : exitCode;
}

const UNPROVEN = `the gate could not show that it can fail (${PROOF.claim} did not turn red on a sandbox where it is broken)`;

/** The most important thing that speaks against a deploy, or is worth knowing; null: nothing. */
function whyNot(verdict: VerdictFile | null, policy: Policy): string | null {
  if (verdict === null) return 'no verdict was reached';
  const broken = verdict.claims.filter(isUnexpected);
  const [first] = broken;
  if (first) return `${broken.length} broken, first "${first.title}" (${first.claim})`;
  const grave = (verdict.drift?.entries ?? []).filter((entry) => isBeyond(entry.class, policy));
  const [change] = grave;
  if (change)
    return `${counted(grave.length, 'change')} beyond the policy "${policy}", first ${change.resource} ${change.subject}: ${change.before ?? 'absent'} → ${change.after ?? 'absent'}`;
  if (verdict.cleanup.left.length > 0)
    return `${counted(verdict.cleanup.left.length, 'thing')} could not be removed`;
  const open = verdict.claims.filter((claim) => claim.verdict === 'inconclusive');
  const [unclear] = open;
  if (unclear)
    return `${open.length} could not be found out, first ${unclear.claim} (${unclear.reason?.text ?? ''})`;
  return verdict.suiteErrors.length > 0 ? 'the suite itself failed' : null;
}

function readVerdict(): VerdictFile | null {
  try {
    return JSON.parse(readFileSync(join(LATEST, 'verdict.json'), 'utf8')) as VerdictFile;
  } catch {
    return null;
  }
}

/** Whether the claim turns red on that sandbox, in a process of its own with reports of its own. */
export async function turnsRed({ mutant, claim, title }: typeof PROOF): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const inherited = Object.entries(process.env).filter(([name]) => !/^(CAL_|GITHUB_)/.test(name));
  const args = ['--mutant', mutant, '--project', FIRST_PROJECT, '--grep', title, '--workers', '1'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/contract.ts', ...args], {
    stdio: 'ignore',
    env: {
      ...Object.fromEntries(inherited),
      CONTRACT_ENV_FILE: join(folder, 'none.env'),
      CONTRACT_REPORTS: join(folder, 'latest'),
      CONTRACT_RUNS: join(folder, 'runs'),
    },
  });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (exitCode !== EXIT.broken) return false;
    const text = readFileSync(join(folder, 'latest', 'verdict.json'), 'utf8');
    const { claims } = JSON.parse(text) as VerdictFile;
    return claims.some((one) => one.claim === claim && one.verdict === 'broken');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
