import { type RunningProxy, startProxy } from './proxy.ts';

/** What happens to one request: it passes; its answer is lost; it never arrives. */
export type Fate = 'pass' | 'lose-answer' | 'lose-request';

/** Stands before a target and loses what `fate` says. */
export function startLosingProxy(
  target: string,
  fate: (method: string, path: string) => Fate,
): Promise<RunningProxy> {
  return startProxy(target, async (call) => {
    const what = fate(call.method, call.path);
    if (what === 'lose-request') return call.cut();
    const answer = await call.forward();
    if (what === 'lose-answer') return call.cut();
    call.answer(answer);
  });
}
