import type { WriteStream } from 'node:tty';
import type { Verdict } from './types.ts';

const PLAIN_INTERVAL_MS = 5_000;
const TERMINAL_INTERVAL_MS = 1_000;

/**
 * How far a run is: one line that rewrites itself on a terminal, a line every five seconds elsewhere, so that a CI
 * log shows life without drowning.
 */
export class Progress {
  private total = 0;
  private done = 0;
  private broken = 0;
  private startedAt = 0;
  private timer: NodeJS.Timeout | undefined;

  /** @param out null shows nothing */
  constructor(private readonly out: Pick<WriteStream, 'write' | 'isTTY'> | null) {}

  begin(total: number): void {
    this.total = total;
    this.startedAt = Date.now();
    // Also while nothing ends: a run may wait a minute for the rate limit.
    this.timer = setInterval(() => this.show(), this.out?.isTTY ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS);
    this.timer.unref();
    if (this.out?.isTTY) this.show();
  }

  tick(verdict: Verdict): void {
    this.done += 1;
    if (verdict === 'broken') this.broken += 1;
    if (this.out?.isTTY) this.show();
  }

  end(): void {
    clearInterval(this.timer);
    if (this.out?.isTTY) this.out.write('\r\u001b[2K');
  }

  private show(): void {
    const seconds = Math.round((Date.now() - this.startedAt) / 1000);
    const contradicted = this.broken > 0 ? `, ${this.broken} contradicted` : '';
    const text = `  ${this.done} of ${this.total} claims, ${seconds} s${contradicted}`;
    this.out?.write(this.out.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
  }
}
