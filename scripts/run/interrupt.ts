import { EXIT } from '../../src/ledger/verdict.ts';

/** Which signal ended the run, if any, and a way for the running pass to hear of it. */
export interface Interrupt {
  readonly signal: AbortSignal;
  readonly received: 'SIGINT' | 'SIGTERM' | null;
  dispose(): void;
}

/**
 * From now on SIGINT and SIGTERM end the pass that runs, and not this process: clean-up and report still follow.
 * A second signal, three seconds or more after the first, ends it at once; the next run finishes the clean-up.
 */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  let received: Interrupt['received'] = null;
  let receivedAt = 0;
  const listen = (signal: 'SIGINT' | 'SIGTERM') => {
    if (received !== null) {
      // npm and the terminal both pass the same Ctrl-C on.
      if (Date.now() - receivedAt < 3_000) return;
      process.exit(received === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);
    }
    received = signal;
    receivedAt = Date.now();
    process.stderr.write(`\n${signal}: stopping; what was made is being removed (again to stop at once)\n`);
    controller.abort();
  };
  // A terminal that is closed must not leave the run behind.
  const listeners = {
    SIGINT: () => listen('SIGINT'),
    SIGTERM: () => listen('SIGTERM'),
    SIGHUP: () => listen('SIGTERM'),
  };
  process.on('SIGINT', listeners.SIGINT);
  process.on('SIGTERM', listeners.SIGTERM);
  process.on('SIGHUP', listeners.SIGHUP);
  return {
    signal: controller.signal,
    get received() {
      return received;
    },
    dispose() {
      process.off('SIGINT', listeners.SIGINT);
      process.off('SIGTERM', listeners.SIGTERM);
      process.off('SIGHUP', listeners.SIGHUP);
    },
  };
}
