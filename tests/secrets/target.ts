import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Call, type RunningProxy, startProxy } from '../proxy/proxy.ts';
import { decorated, echoOf } from './echo.ts';
import { HOSTILE, type Hostile } from './hostile.ts';
import type { MarkedValues } from './marked.ts';

/** How a target behaves. */
export type Conduct =
  /** Answers rightly, and echoes everything besides. */
  | { kind: 'talkative' }
  /** As talkative, but once things have been made, every so many answers are hostile, each in another way. */
  | { kind: 'moody'; every: number }
  /** Every answer is hostile in this way. */
  | { kind: 'hostile'; way: string };

/** A sandbox whose keys and persons are marked, behind a proxy that echoes whatever it can. */
export interface EchoingTarget {
  url: string;
  sandbox: RunningSandbox;
  /** How often each hostile way was met. */
  met: Map<string, number>;
  /** Another command begins: it knows nothing yet, and has made nothing. */
  beginAnew(): void;
  close(): Promise<void>;
}

const WAYS = Object.entries(HOSTILE);

export async function startEchoingTarget(marked: MarkedValues, conduct: Conduct): Promise<EchoingTarget> {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-sandbox-'));
  const sandbox = await startMarkedSandbox(marked, join(folder, 'state.json'));
  const met = new Map<string, number>();
  const introduced = new Set<string>();
  let made = false;
  let turn = 0;
  const hostileFor = (call: Call): [string, Hostile] | null => {
    if (conduct.kind === 'hostile') return [conduct.way, HOSTILE[conduct.way] ?? (() => call.cut())];
    if (conduct.kind === 'talkative' || !made) return null;
    turn += 1;
    return turn % conduct.every === 0 ? (WAYS[(turn / conduct.every) % WAYS.length] ?? null) : null;
  };
  const proxy: RunningProxy = await startProxy(sandbox.url, async (call) => {
    const echo = echoOf(call.number, marked, call, introduced.size === 2);
    const hostile = hostileFor(call);
    if (hostile !== null) {
      met.set(hostile[0], (met.get(hostile[0]) ?? 0) + 1);
      return hostile[1](call, echo);
    }
    const answer = await call.forward();
    if (call.path === '/v2/me' && answer.status === 200) introduced.add(String(call.headers.authorization));
    if (call.method === 'POST' && call.path.startsWith('/v2/event-types') && answer.status < 300) made = true;
    call.answer(decorated(answer, echo, call));
  });
  return {
    url: proxy.url,
    sandbox,
    met,
    beginAnew() {
      introduced.clear();
      made = false;
    },
    async close() {
      await proxy.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A sandbox takes its keys and persons from a state that an earlier one left. */
async function startMarkedSandbox(marked: MarkedValues, stateFile: string): Promise<RunningSandbox> {
  const fresh = await startSandbox();
  const state = fresh.state();
  await fresh.close();
  const [owner, other] = state.users;
  Object.assign(owner ?? {}, marked.owner, { apiKey: marked.ownerKey });
  Object.assign(other ?? {}, marked.other, { apiKey: marked.otherKey });
  writeFileSync(stateFile, JSON.stringify(state));
  return startSandbox({ stateFile, rateLimit: 1_000_000 });
}
