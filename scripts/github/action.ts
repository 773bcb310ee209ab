import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT } from '../../src/ledger/verdict.ts';
import { LATEST } from '../run/prepare.ts';
import { UsageError } from '../run/usage-error.ts';
import { tellGitHub } from './output.ts';

/** What each exit code is called in the action's output `verdict`. */
const WORDS: Record<number, string> = {
  [EXIT.ok]: 'passed',
  [EXIT.broken]: 'broken',
  [EXIT.drift]: 'drift',
  [EXIT.inconclusive]: 'inconclusive',
  [EXIT.usage]: 'unusable',
  [EXIT.uncleaned]: 'uncleaned',
};

/**
 * Runs the gate as action.yml does: with the action's inputs in the environment. Tells GitHub the outputs and returns
 * the gate's exit code.
 * @throws UsageError when an input is none of those allowed
 */
export async function gateAction(env: NodeJS.ProcessEnv = process.env): Promise<number> {
  // Of an earlier step: it would pass for this one's.
  rmSync(join(LATEST, 'verdict.json'), { force: true });
  tellGitHub({ verdict: 'unusable', 'exit-code': String(EXIT.usage) }, env);
  const flags = yesOrNo('allow-inconclusive', env['GATE_ALLOW_INCONCLUSIVE']) ? ['--allow-inconclusive'] : [];
  const target = targetOf(env);
  const given = Object.entries({ ...env, ...target }).filter(
    ([name, value]) => value !== '' || !/^(CAL_|CONTRACT_)/.test(name),
  );
  const exitCode = await run(['scripts/gate.ts', ...flags], Object.fromEntries(given));
  const verdictFile = resolve(LATEST, 'verdict.json');
  tellGitHub(
    {
      verdict: WORDS[exitCode] ?? 'failed',
      'exit-code': String(exitCode),
      reports: resolve(LATEST),
      'verdict-file': existsSync(verdictFile) ? verdictFile : '',
    },
    env,
  );
  return exitCode;
}

/** Without a target the gate would ask the embedded sandbox, and pass whatever Cal.com does. */
function targetOf({ CAL_API_URL: url = '' }: NodeJS.ProcessEnv): Record<string, string> {
  if (url === '')
    throw new UsageError(
      'api-url is empty: name the API of the Cal.com that the deploy depends on. (The word sandbox tries the gate out.)',
    );
  return url === 'sandbox' ? { CAL_TARGET: 'sandbox', CAL_API_URL: '' } : { CAL_TARGET: 'env' };
}

function yesOrNo(input: string, value = 'false'): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new UsageError(`${input} is "${value}"; allowed: true, false`);
}

/** In our own process group: whoever cancels the step reaches it too. */
function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => done(code ?? EXIT.suite));
  });
}
