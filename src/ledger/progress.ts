import type { WriteStream } from 'node:tty';
import type { Verdict } from './types.ts';

const PLAIN_INTERVAL_MS = 5_000;

/**
 * How far a run is: one line that rewrites itself on a terminal, a line every five seconds elsewhere, so that a CI
 * log shows life without drowning.
 */
export class Progress {
  private total = 0;
  private done = 0;
  private broken = 0;
  private lastPlainLine = 0;

  /** @param out null shows nothing */
  constructor(private readonly out: Pick<WriteStream, 'write' | 'isTTY'> | null) {}

  begin(total: number): void {
    this.total = total;
    this.lastPlainLine = Date.now();
    if (this.out?.isTTY) this.show('\r');
  }

  tick(verdict: Verdict): void {
    this.done += 1;
    if (verdict === 'broken') this.broken += 1;
    if (this.out?.isTTY) {
      this.show('\r');
    } else if (this.out && Date.now() - this.lastPlainLine >= PLAIN_INTERVAL_MS) {
      this.lastPlainLine = Date.now();
      this.show('');
      this.out?.write('\n');
    }
  }

  end(): void {
    if (this.out?.isTTY) this.out?.write('\r\u001b[2K');
  }

  private show(prefix: string): void {
    const contradicted = this.broken > 0 ? `, ${this.broken} contradicted` : '';
    this.out?.write(`${prefix}  ${this.done} of ${this.total} claims${contradicted}`);
  }
}
