import { type Call, type RunningProxy, startProxy } from './proxy.ts';

/**
 * Stands before a sandbox and keeps to itself that it is one, so that it is taken for a Cal.com of its own.
 * @param meddle does to a request what it likes; where it returns false, the sandbox answers
 */
export function startUnnamedProxy(
  target: string,
  meddle: (call: Call) => boolean = () => false,
): Promise<RunningProxy> {
  return startProxy(target, async (call) => {
    if (meddle(call)) return;
    const { headers, ...answer } = await call.forward();
    const { server: _, ...others } = headers;
    call.answer({ ...answer, headers: others });
  });
}
