import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';

export interface Finished {
  exitCode: number | null;
  /** Standard output and standard error, as a person sees them. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Sends SIGINT to the command as soon as its output matches. */
  interruptAt?: RegExp;
}

/** Runs a command of package.json as CI does: no terminal, no `.env`, nothing inherited that could point elsewhere. */
export function runCommand(script: string, args: string[], options: RunOptions = {}): Promise<Finished> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CAL_|CONTRACT_|VITEST|NODE_ENV)/.test(name),
  );
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ...options.env },
  });
  let output = '';
  let interrupted = false;
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    if (!interrupted && options.interruptAt?.test(output)) {
      interrupted = true;
      child.kill('SIGINT');
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** What the last `npm run contract` left for machines. */
export const readVerdict = (): VerdictFile =>
  JSON.parse(readFileSync('reports/latest/verdict.json', 'utf8')) as VerdictFile;
