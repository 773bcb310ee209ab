import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';

export interface Finished {
  exitCode: number | null;
  /** Standard output and standard error, as a person sees them. */
  output: string;
  /** Standard output alone. */
  stdout: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Told of the process as soon as it has been started. */
  started?: (child: ChildProcess) => void;
  /** Does this, once, as soon as the output matches. */
  when?: { output: RegExp; act: (child: ChildProcess) => void };
  /** Started by this command, which is handed the whole of it as further arguments. */
  within?: [string, ...string[]];
}

/** Reports of these tests lie here: nobody's latest ones are touched. */
const folder = mkdtempSync(join(tmpdir(), 'calcom-contract-'));

/** Runs a command of package.json as CI does: no terminal, no `.env`, nothing inherited that could point elsewhere. */
export function runCommand(script: string, args: string[], options: RunOptions = {}): Promise<Finished> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CAL_|CONTRACT_|GITHUB_|VITEST|NODE_ENV)/.test(name),
  );
  const command = [process.execPath, '--import', 'tsx', `scripts/${script}.ts`, ...args];
  const [program = '', ...rest] = [...(options.within ?? []), ...command];
  const child = spawn(program, rest, {
    env: {
      ...Object.fromEntries(inherited),
      NO_COLOR: '1',
      CONTRACT_ENV_FILE: join(folder, 'none.env'),
      CONTRACT_REPORTS: folder,
      ...options.env,
    },
  });
  options.started?.(child);
  let output = '';
  let stdout = '';
  let acted = false;
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    if (acted || !options.when?.output.test(output)) return;
    acted = true;
    options.when.act(child);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    read(chunk);
  });
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output, stdout }));
  });
}

/** Where the reports of the last `npm run contract` of these tests lie. */
export const reportsFolder = folder;

/** What the last `npm run contract` left for machines. */
export const readVerdict = (): VerdictFile =>
  JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')) as VerdictFile;
