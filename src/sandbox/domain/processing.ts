import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** How long a write waits at least, in milliseconds. */
const LEAST = 4;
/** How long it waits at most for requests that are arriving: a busy machine is slow to send what belongs together. */
const PATIENCE = 250;

/**
 * The time between looking at the state and writing it. Cal.com takes some hundred milliseconds for it, and that
 * requests at the same moment all pass the look shows in their outcomes (F35). Here it is a few, and longer only while
 * something else is arriving that was sent at the same moment, and on a busy machine.
 */
export class Processing {
  private arriving = 0;
  private readonly underCancel = new Set<string>();

  /** @param looksBeforeWriting else there is no such time, and nothing comes between look and write */
  constructor(private readonly looksBeforeWriting: boolean) {}

  /**
   * The booking of that uid is being cancelled.
   * @returns to be called when that is done
   */
  cancelling(uid: string): () => void {
    this.underCancel.add(uid);
    return () => void this.underCancel.delete(uid);
  }

  isCancelled(uid: string): boolean {
    return this.underCancel.has(uid);
  }

  /**
   * Something is on its way to its own look: a connection, or a request on it.
   * @returns to be called once it is there, or is known not to come
   */
  arrives(): () => void {
    this.arriving += 1;
    let isThere = false;
    const there = () => {
      if (isThere) return;
      isThere = true;
      clearTimeout(timer);
      this.arriving -= 1;
    };
    const timer = setTimeout(there, PATIENCE);
    timer.unref();
    return there;
  }

  /** First come, first served: of two cancels the first one's reason stays (S10#77, S12#77, S26#77). */
  async window(): Promise<void> {
    if (!this.looksBeforeWriting) return;
    const since = performance.now();
    await sleep(LEAST);
    // Where we were woken late, so was whoever sends.
    const late = performance.now() - since - LEAST;
    if (late > 1) await sleep(Math.min(4 * late, PATIENCE));
    while (this.arriving > 0 && performance.now() < since + PATIENCE) await sleep(LEAST);
  }

  /** Who takes a time goes first or not by chance (S12#321 to #323; F35: a cancel and a reschedule). */
  async race(): Promise<void> {
    await this.window();
    if (Math.random() < 0.5) await nextTurn();
  }
}
