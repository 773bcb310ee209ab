import { lettersAndDigits } from './letters.ts';

/** What must be found nowhere, and how a finding calls it: a finding never shows the value. */
export interface Marked {
  label: string;
  value: string;
  /** The part at its beginning that gives nothing away, as `cal_live_`. */
  publicPrefix?: string;
}

/** So many letters and digits in a row give a secret away. */
export const PIECE = 10;

export interface Needle {
  label: string;
  piece: string;
}

/** Finds any ten letters or digits in a row of any of many values in one pass, whatever the letters' case. */
export class Needles {
  readonly #byPiece = new Map<string, Needle>();
  /** Which hashes of four bytes a piece may begin with. */
  readonly #starts = new Uint8Array(1 << 16);

  constructor(all: readonly Marked[]) {
    for (const { label, value, publicPrefix = '' } of all) {
      const { text } = lettersAndDigits(Buffer.from(value.slice(publicPrefix.length), 'utf8'));
      if (text.length < PIECE)
        throw new Error(`${label}: fewer than ${PIECE} letters and digits cannot be told from chance`);
      for (let at = 0; at + PIECE <= text.length; at += 1) {
        const bytes = text.subarray(at, at + PIECE);
        const piece = bytes.toString('latin1');
        if (!this.#byPiece.has(piece)) this.#byPiece.set(piece, { label, piece });
        this.#starts[hash(bytes, 0)] = 1;
      }
    }
  }

  /** Every label with the position at which the first piece of it begins, in a text of letters and digits. */
  in(text: Buffer): { needle: Needle; at: number }[] {
    const found = new Map<string, { needle: Needle; at: number }>();
    for (let at = 0; at + PIECE <= text.length; at += 1) {
      if (this.#starts[hash(text, at)] === 0) continue;
      const needle = this.#byPiece.get(text.toString('latin1', at, at + PIECE));
      if (needle !== undefined && !found.has(needle.label)) found.set(needle.label, { needle, at });
    }
    return [...found.values()];
  }
}

function hash(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return ((a * 31 + b) * 961 + c * 31 + d) & 0xffff;
}
