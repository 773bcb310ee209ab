import { setTimeout as delay } from 'node:timers/promises';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Call, startProxy } from '../proxy/proxy.ts';
import type { Extent, Moment } from './moment.ts';

/** A sandbox that outlives the run that is killed, and tells when the moment has come. */
export interface Target {
  sandbox: RunningSandbox;
  /** Where the run, and later the sweep, reach it. */
  url: string;
  /** From now on the moment is waited for; what is called kills the run, and returns when it is dead. */
  arm(moment: Moment, kill: () => Promise<void>): void;
  /** What has come so far. */
  readonly seen: Pick<Extent, 'creates' | 'requests'>;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const CREATE = /^\/v2\/(bookings|event-types|schedules|webhooks|slots\/reservations)$/;

const isCreate = ({ method, path }: Call): boolean =>
  method === 'POST' && (CREATE.test(path) || /^\/v2\/bookings\/[^/]+\/reschedule$/.test(path));

export async function startTarget(): Promise<Target> {
  const sandbox = await startSandbox({ rateLimit: 100_000 });
  const seen = { creates: 0, requests: 0 };
  const underWay = new Set<Promise<void>>();
  let moment: Exclude<Moment, { at: 'time' }> | null = null;
  let kill = async () => {};

  async function treat(call: Call): Promise<void> {
    seen.requests += 1;
    const create = isCreate(call);
    if (create) seen.creates += 1;
    if (moment === null || !isDue(moment, create)) return call.answer(await call.forward());
    const { phase, lateMs } = moment;
    moment = null;
    if (phase === 'arriving') {
      await kill();
      return call.cut();
    }
    if (phase === 'in-flight') {
      await kill();
      await delay(lateMs);
    }
    const answer = await call.forward();
    if (phase === 'made') await kill();
    call.answer(answer);
    if (phase !== 'answered') return;
    await delay(lateMs);
    await kill();
  }

  const isDue = ({ at, number }: { at: 'create' | 'request'; number: number }, create: boolean) =>
    at === 'create' ? create && seen.creates === number : seen.requests === number;

  const proxy = await startProxy(sandbox.url, (call) => {
    const treated = treat(call);
    underWay.add(treated);
    return treated.finally(() => underWay.delete(treated));
  });
  return {
    sandbox,
    url: proxy.url,
    seen,
    arm(next, killer) {
      kill = killer;
      moment = next.at === 'time' ? null : next;
    },
    async settled() {
      await Promise.allSettled(underWay);
    },
    async close() {
      await proxy.close();
      await sandbox.close();
    },
  };
}
