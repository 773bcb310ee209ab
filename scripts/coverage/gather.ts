import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedger } from '../../src/ledger/book/files.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import { DEFAULT_RELEASE, RELEASES, type ReleaseName } from '../../src/sandbox/index.ts';

/** The releases that together serve every route and every version. */
const COVERING: readonly ReleaseName[] = [
  ...new Set([DEFAULT_RELEASE, ...RELEASES.filter((release) => release.startsWith('hosted'))]),
];

/**
 * Runs the contract on the sandbox, on every release that it takes, and returns what each showed.
 * @throws Error when the contract does not hold there
 */
export async function gather(say: (text: string) => void): Promise<Ledger[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  // Beside the ledgers lies what is written from them.
  const ledgers = join(folder, 'reports', 'ledger');
  try {
    for (const release of COVERING) {
      say(`running the contract on the sandbox that plays ${release} …`);
      const { exitCode, output } = await run(release, ledgers, join(folder, 'latest'));
      if (exitCode !== 0)
        throw new Error(`the contract does not hold on ${release} (exit ${exitCode}):\n${output}`);
    }
    return readdirSync(ledgers)
      .filter((name) => /^sandbox-[^.]*\.json$/.test(name))
      .flatMap((name) => readLedger(join(ledgers, name)) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(
  release: string,
  ledgers: string,
  reports: string,
): Promise<{ exitCode: number | null; output: string }> {
  const args = [
    '--import',
    'tsx',
    'scripts/contract.ts',
    '--sandbox',
    '--release',
    release,
    '--team',
    '--record',
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NO_COLOR: '1', CONTRACT_LEDGERS: ledgers, CONTRACT_REPORTS: reports },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}
