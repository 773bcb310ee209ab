import type { SimpleFaker } from '@faker-js/faker';
import { type RunningProxy, startProxy } from '../proxy/proxy.ts';
import { FAULT_NAMES, FAULTS, type Fault } from './faults.ts';
import type { Draw } from './plan.ts';

export interface FaultProxy extends RunningProxy {
  readonly requests: number;
  /** How many requests each fault has hit. */
  readonly injected: Readonly<Record<Fault, number>>;
  /** From now on nothing befalls a request. */
  calm(): void;
  /** Resolves when every request that came has had its fate; late ones arrive long after they were given up. */
  settled(): Promise<void>;
}

/** Stands before a target and fails the requests that `draw` names. */
export async function startFaultProxy(
  target: string,
  { draw, chance }: { draw: Draw; chance: SimpleFaker },
): Promise<FaultProxy> {
  const injected = Object.fromEntries(FAULT_NAMES.map((name) => [name, 0])) as Record<Fault, number>;
  const underWay = new Set<Promise<unknown>>();
  let requests = 0;
  let calm = false;

  const proxy = await startProxy(target, (call) => {
    requests += 1;
    const fault = calm ? null : draw(call);
    if (fault !== null) injected[fault] += 1;
    const fate =
      fault === null ? call.forward().then((answer) => call.answer(answer)) : FAULTS[fault](call, chance);
    const ended = Promise.resolve(fate).finally(() => underWay.delete(ended));
    underWay.add(ended);
    return ended;
  });
  return {
    ...proxy,
    get requests() {
      return requests;
    },
    injected,
    calm: () => {
      calm = true;
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
