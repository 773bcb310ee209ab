import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { entriesOf } from './archives.ts';
import { lettersAndDigits } from './letters.ts';
import { type Marked, Needles } from './needles.ts';
import { decodedFrom, unescaped } from './views.ts';

/** Where a secret was found. Its value is shown nowhere. */
export interface Finding {
  label: string;
  /** The path of the file, and of each archive's entry within it: `report.zip!trace.zip!test.trace`. */
  place: string;
  /** `plain`, `broken up`, `escaped`, `base64`, `hex`, `base64, escaped` …; `unreadable`: nobody can say. */
  encoding: string;
  /** Of the piece that was found, in the bytes of the place; about, where it is escaped or in a code within a code. */
  offset: number;
}

export interface SearchReport {
  findings: Finding[];
  files: number;
  /** Files within archives. */
  entries: number;
  /** Read, archives unpacked. */
  bytes: number;
  /** How often each label stands where a secret stood, as `<redacted:label>`. */
  standIns: Record<string, number>;
}

/** So many codes may be wrapped around each other. */
const DEPTH = 2;
/** Fewer bytes cannot hold a piece in any code. */
const LEAST = 10;
/** So many bytes are read at a time: each reading of them is held in memory several times. */
const WINDOW = 4 * 1024 * 1024;
/** So many are read with the window before and with the next: no secret is longer in any code. */
const OVERLAP = 64 * 1024;

/** Searches files, archives within them to any depth, and every code in which they may hold a secret. */
export class Searcher {
  readonly #needles: Needles;
  readonly #clean = new Set<string>();
  readonly report: SearchReport = { findings: [], files: 0, entries: 0, bytes: 0, standIns: {} };

  constructor(marked: readonly Marked[]) {
    this.#needles = new Needles(marked);
  }

  /** Every file below a folder: names, then contents. */
  folder(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const place = relative(folder, file);
      this.#named(place);
      if (!entry.isFile()) continue;
      this.report.files += 1;
      this.content(place, readFileSync(file));
    }
  }

  /** One content, with whatever is packed in it. */
  content(place: string, content: Buffer): void {
    this.report.bytes += content.length;
    const digest = createHash('sha256').update(content).digest('hex');
    if (this.#clean.has(digest)) return;
    const before = this.report.findings.length;
    for (let start = 0; start === 0 || start < content.length - OVERLAP; start += WINDOW - OVERLAP) {
      const window = content.subarray(start, start + WINDOW);
      this.#countStandIns(window);
      this.#bytes({ place, codes: [], origin: (position) => start + position }, window);
    }
    for (const entry of this.#entries(place, content)) {
      this.report.entries += 1;
      this.#named(`${place}!${entry.name}`);
      this.content(`${place}!${entry.name}`, entry.content);
    }
    if (this.report.findings.length === before) this.#clean.add(digest);
  }

  #countStandIns(content: Buffer): void {
    const { standIns } = this.report;
    for (const [, label = ''] of content
      .toString('latin1')
      .matchAll(/(?:<|&lt;|\\u003c)redacted:([a-z.-]+)(?:>|&gt;|\\u003e)/g))
      standIns[label] = (standIns[label] ?? 0) + 1;
  }

  #entries(place: string, content: Buffer) {
    try {
      return entriesOf(content);
    } catch {
      this.report.findings.push({ label: 'unknown', place, encoding: 'unreadable', offset: 0 });
      return [];
    }
  }

  #named(place: string): void {
    for (const { needle } of this.#needles.in(lettersAndDigits(Buffer.from(place)).text))
      this.report.findings.push({
        label: needle.label,
        place: '(a name)',
        encoding: 'in a file name',
        offset: 0,
      });
  }

  /** Looks in the bytes as they are, unescaped, and decoded; in what was decoded again. */
  #bytes(reading: Reading, bytes: Buffer): void {
    this.#scan(reading, bytes);
    const plain = unescaped(bytes);
    const texts = [{ reading, text: bytes }];
    if (!plain.equals(bytes)) {
      const share = (position: number) => Math.round((position / plain.length) * bytes.length);
      texts.push({ reading: within(reading, 'escaped', share), text: plain });
      this.#scan(within(reading, 'escaped', share), plain);
    }
    if (reading.codes.length >= DEPTH) return;
    for (const { reading: outer, text } of texts) {
      for (const { encoding, bytes: decoded, positionOf } of decodedFrom(text)) {
        const inner = within(outer, encoding, positionOf);
        this.#scan(inner, decoded);
        // What decodes to noise holds no other code.
        const worth = legible(decoded);
        const share = (position: number) => Math.round((position / worth.length) * decoded.length);
        if (worth.length >= LEAST) this.#bytes(within(inner, null, share), worth);
      }
    }
  }

  #scan({ place, codes, origin }: Reading, bytes: Buffer): void {
    const { text, positionOf } = lettersAndDigits(bytes);
    for (const { needle, at } of this.#needles.in(text)) {
      const position = positionOf(at);
      const read = bytes.toString('latin1', position, position + needle.piece.length).toLowerCase();
      const plain = read === needle.piece ? 'plain' : 'broken up';
      this.#found({
        label: needle.label,
        place,
        encoding: codes.length === 0 ? plain : codes.join(', '),
        offset: origin(position),
      });
    }
  }

  /** The same secret at the same place is told once: in the simplest code. */
  #found(finding: Finding): void {
    const { label, place } = finding;
    if (!this.report.findings.some((other) => other.label === label && other.place === place))
      this.report.findings.push(finding);
  }
}

/** What is being looked at: which place, by which codes it is read, and where in it a position comes from. */
interface Reading {
  place: string;
  codes: readonly string[];
  origin(position: number): number;
}

/** @param positionOf leads from the inner reading to the outer one */
const within = (
  { place, codes, origin }: Reading,
  code: string | null,
  positionOf: (position: number) => number,
): Reading => ({
  place,
  codes: code === null ? codes : [...codes, code],
  origin: (position) => origin(positionOf(position)),
});

/** The stretches of printable ASCII, of ten characters or more. */
const legible = (bytes: Buffer): Buffer =>
  Buffer.from((bytes.toString('latin1').match(/[\x20-\x7e\s\0]{10,}/g) ?? []).join('\n'), 'latin1');
