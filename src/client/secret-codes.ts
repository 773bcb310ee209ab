/** What a text holds in base64 or hex, decoded, a line for each reading of each; `LINE_END` ends each but the last. */
export interface Decoded {
  text: string;
  readings: Reading[];
}

interface Reading {
  /** Where its line begins in the decoded text. */
  at: number;
  /** Where the sign of that number stood in the text. */
  placeOf(sign: number): number;
  signsPerByte: number;
}

/** Ends a reading: no value has it, and nothing takes it for a space within one. */
export const LINE_END = '\x1e';

const COLOUR = String.raw`\x1b\[[0-9;]*m`;
const GLUE = String.raw`(?:\s|["'\x60,|]|\\{1,8}[nrt]|${COLOUR}){1,30}`;
const BASE64_SIGN = String.raw`(?:[A-Za-z0-9+/_-]|%2[BbFf]|~1|\\{1,8}\/)`;
/** Found fast: hardly any word is so long. */
const LIKELY = /[A-Za-z0-9+/_-]{10}/;
/** Base64, in lines too; its own signs may be escaped for a URL or a JSON pointer. */
const BASE64 = new RegExp(`${BASE64_SIGN}{14,}(?:${GLUE}${BASE64_SIGN}{4,})*`, 'g');
const BASE64_SIGNS = new RegExp(String.raw`\\{1,8}[nrt]|${COLOUR}|%2[BbFf]|~1|[A-Za-z0-9+/_-]+`, 'g');
/** Hex, in groups too. */
const HEX = /(?:[0-9A-Fa-f]{2}(?:[:\s-]|\\{1,8}[nrt]){0,4}){10,}/g;
const HEX_SIGNS = /[0-9A-Fa-f]+/g;
const ESCAPED: Record<string, string> = { '%2b': '+', '%2f': '/', '~1': '/' };

/** Decodes whatever may be base64 or hex. Where it begins is unsure: it is read from every beginning it may have. */
export function decode(text: string): Decoded | null {
  const readings: Reading[] = [];
  const lines: string[] = [];
  let at = 0;
  const read = (code: Code, skipped: number, encoding: 'base64' | 'hex', signsPerByte: number) => {
    const bytes = Buffer.from(code.signs.slice(skipped), encoding);
    const line = bytes.toString('latin1').replaceAll(LINE_END, ' ');
    readings.push({ at, placeOf: (sign) => code.placeOf(sign + skipped), signsPerByte });
    lines.push(line);
    at += line.length + 1;
  };
  for (const match of LIKELY.test(text) ? text.matchAll(BASE64) : []) {
    const code = codeIn(match, BASE64_SIGNS);
    for (const skipped of [0, 1, 2, 3]) read(code, skipped, 'base64', 4 / 3);
  }
  for (const match of text.matchAll(HEX)) {
    const code = codeIn(match, HEX_SIGNS);
    for (const skipped of [0, 1]) read(code, skipped, 'hex', 2);
  }
  return readings.length === 0 ? null : { text: lines.join(LINE_END), readings };
}

/** The signs of a stretch of code without what stands between them, and where they stood. */
interface Code {
  signs: string;
  placeOf(sign: number): number;
}

function codeIn(stretch: RegExpExecArray, pattern: RegExp): Code {
  const [all] = stretch;
  if (/^[A-Za-z0-9+/_-]*$/.test(all)) return { signs: all, placeOf: (sign) => stretch.index + sign };
  const signs: string[] = [];
  const places = new Int32Array(all.length);
  let length = 0;
  for (const { 0: found, index } of all.matchAll(pattern)) {
    const sign = ESCAPED[found.toLowerCase()];
    if (sign === undefined && !SIGN.test(found)) continue;
    signs.push(sign ?? found);
    for (let i = 0; i < (sign ?? found).length; i += 1) places[length++] = stretch.index + index + i;
  }
  return {
    signs: signs.join(''),
    placeOf: (sign) => (sign < length ? (places[sign] ?? 0) : stretch.index + all.length),
  };
}

const SIGN = /^[A-Za-z0-9+/_-]/;
const SIGN_OR_END = /[A-Za-z0-9+/_=-]/;

/** Where the code stood, in the text that was decoded, whose meaning is that part of the decoded text: whole words of it. */
export function codeOf(
  text: string,
  { readings }: Decoded,
  part: { start: number; end: number },
): { start: number; end: number } {
  let [low, high] = [0, readings.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((readings[middle]?.at ?? 0) <= part.start) low = middle;
    else high = middle - 1;
  }
  const reading = readings[low];
  if (reading === undefined) return { start: 0, end: 0 };
  const { at, placeOf, signsPerByte } = reading;
  let start = placeOf(Math.floor((part.start - at) * signsPerByte));
  let end = placeOf(Math.ceil((part.end - at) * signsPerByte) - 1) + 1;
  while (start > 0 && SIGN.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && SIGN_OR_END.test(text.charAt(end))) end += 1;
  return { start, end };
}
