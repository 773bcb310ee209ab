import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIRST_PROJECT } from '../../fixtures/versions.ts';
import { type StatedClaim, statedClaims } from '../../scripts/run/claims.ts';
import type { VerdictFile } from '../../scripts/run/verdict-file.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { startHostileServer } from '../client/hostile-server.ts';
import { runCommand } from '../command/run.ts';
import { leftIn } from '../faults/account.ts';
import { type Call, startProxy } from '../proxy/proxy.ts';
import { type Evil, type EvilName, evilsTo } from './evils.ts';
import { type MemoryWatch, type Peaks, watchMemory } from './memory.ts';

/** What one run against hostile answers came to. */
export interface Ran {
  exitCode: number | null;
  output: string;
  /** Null: it ended before anything was made. */
  verdict: VerdictFile | null;
  /** What the sandbox has of it afterwards. */
  left: string[];
  /** Requests that changed something, as `POST /v2/bookings`. */
  writes: string[];
  /** What came to the host that redirects lead to. */
  elsewhere: unknown[];
  peaks: Peaks;
  seconds: number;
}

/** What a request is answered with; null: with what the sandbox answers. */
export type Treatment = (call: Call, keys: { owner: string; other: string }) => EvilName | null;

export interface Stage {
  evil(name: EvilName): Evil;
  /** Runs these claims through a proxy that answers as it is told; a write is carried out before its answer is lost. */
  run(ids: readonly string[], treatment: Treatment): Promise<Ran>;
  close(): Promise<void>;
}

/** A deadline that a slow drip soon meets. */
const DEADLINE_SECONDS = '2';

/** A sandbox, a host that must hear of nothing, and a proxy in between. */
export async function openStage(): Promise<Stage> {
  const claims = await statedClaims();
  const elsewhere = await startHostileServer();
  const sandbox = await startSandbox({ rateLimit: 100_000 });
  const folder = mkdtempSync(join(tmpdir(), 'calcom-contract-hostile-'));
  const reports = join(folder, 'reports');
  const evils = evilsTo(elsewhere.url);
  let treatment: Treatment = () => null;
  let writes: string[] = [];
  const proxy = await startProxy(sandbox.url, async (call) => {
    const name = treatment(call, sandbox.keys);
    if (call.method !== 'GET') writes.push(`${call.method} ${call.path}`);
    if (name === null) return call.answer(await call.forward());
    if (call.method !== 'GET') await call.forward();
    evils[name].answer(call.socket);
  });

  return {
    evil: (name) => evils[name],
    async run(ids, how) {
      treatment = how;
      writes = [];
      elsewhere.seen.length = 0;
      rmSync(reports, { recursive: true, force: true });
      const before = sandbox.state();
      let watch: MemoryWatch | undefined;
      const startedAt = performance.now();
      const args = ['--workers', '2', '--project', FIRST_PROJECT, '--grep', titlesOf(ids, claims)];
      const { exitCode, output } = await runCommand('contract', args, {
        env: {
          CAL_API_URL: proxy.url,
          CAL_API_KEY: sandbox.keys.owner,
          CAL_OTHER_API_KEY: sandbox.keys.other,
          CAL_REQUEST_TIMEOUT_SECONDS: DEADLINE_SECONDS,
          CONTRACT_REPORTS: reports,
          CONTRACT_RUNS: join(folder, 'runs'),
        },
        started: ({ pid }) => {
          watch = watchMemory(pid ?? 0);
        },
      });
      watch?.stop();
      return {
        exitCode,
        output,
        verdict: readVerdict(reports),
        left: leftIn(before, sandbox.state()),
        writes,
        elsewhere: [...elsewhere.seen],
        peaks: watch?.peaks ?? { command: 0, runner: 0, worker: 0 },
        seconds: (performance.now() - startedAt) / 1000,
      };
    },
    async close() {
      await proxy.close();
      await sandbox.close();
      await elsewhere.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A --grep that matches these claims alone. */
function titlesOf(ids: readonly string[], claims: readonly StatedClaim[]): string {
  return ids
    .map((id) => {
      const title = claims.find((claim) => claim.id === id)?.title;
      if (title === undefined) throw new Error(`no claim ${id} is stated`);
      return title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('|');
}

function readVerdict(folder: string): VerdictFile | null {
  const file = join(folder, 'verdict.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VerdictFile) : null;
}
