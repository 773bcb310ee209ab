import type { WriteStream } from 'node:tty';

/** Says where a run is once it takes longer than people wait: a line that rewrites itself, or one every five seconds. */
export function showProgress(out: Pick<WriteStream, 'write' | 'isTTY'>, now: () => number = Date.now) {
  const started = now();
  let told = started - 3000;
  let open = false;
  return {
    tell(where: string): void {
      if (now() - started < 2000) return;
      if (out.isTTY) {
        open = true;
        out.write(`\r\u001b[2K  ${where}`);
      } else if (now() - told >= 5000) {
        told = now();
        out.write(`  ${where}\n`);
      }
    },
    clear(): void {
      if (open) out.write('\r\u001b[2K');
      open = false;
    },
  };
}
