/** A text without what formats and escapes it, and the way back: where each of its characters stood. */
export interface Folded {
  text: string;
  /** Of each character of `text`, where it began and ended. */
  starts: Int32Array;
  ends: Int32Array;
}

/** So many times a text may have been escaped. */
const LAYERS = 4;
const SEPARATORS = ' \t\n\r\v\f\0"\'`,+|│…\u00a0\u00ad\u200b\u200c\u200d\u2060\ufeff';
const SPECIAL = '\\%&<~\x1b';
const [SEPARATOR, ESCAPE] = [1, 2];
const KIND = new Uint8Array(0x10000);
for (const char of SEPARATORS) KIND[char.charCodeAt(0)] = SEPARATOR;
for (const char of SPECIAL) KIND[char.charCodeAt(0)] = ESCAPE;
// What UTF-8 begins with, where it was read as Latin-1.
KIND.fill(ESCAPE, 0xc2, 0xf5);

const BACKSLASH = 0x5c;
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/**
 * Leaves out what stands between the pieces of a text that was wrapped, quoted, joined or coloured, and undoes the
 * escapes of JSON, JSON pointers, JavaScript, URLs and HTML, and reading UTF-8 as Latin-1, however deep. A value and whatever was made
 * of it fold to the same.
 */
export function fold(text: string): Folded {
  let folded = layerOff(text);
  for (let layer = 1; layer < LAYERS && folded.another; layer += 1) {
    const { starts, ends } = folded;
    const next = layerOff(folded.text);
    folded = {
      ...next,
      starts: next.starts.map((at) => starts[at] ?? 0),
      ends: next.ends.map((at) => ends[at - 1] ?? 0),
    };
  }
  return folded;
}

/** `another`: what came out may be escaped once more. */
function layerOff(text: string): Folded & { another: boolean } {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  let special = false;
  const emit = (unit: number, start: number, end: number) => {
    if (KIND[unit] === ESCAPE) special = true;
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit];
    // Of several backslashes only the last one escapes something: all are left out, however deep the text was escaped.
    if (kind === SEPARATOR || (unit === BACKSLASH && !isLower(text.charCodeAt(at + 1)))) at += 1;
    else {
      const escaped = kind === ESCAPE ? readEscape(text, at) : null;
      const end = escaped?.end ?? at + 1;
      if (escaped === null) emit(unit, at, end);
      else {
        // Each character of a sequence stands for all of it.
        for (let i = 0; i < escaped.means.length; i += 1) {
          const meant = escaped.means.charCodeAt(i);
          if (!isSeparator(meant)) emit(meant, at, end);
        }
      }
      at = end;
    }
  }
  return {
    text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    another: special && length < text.length,
  };
}

/** Two of the separators may be a half of UTF-8: the next layer leaves them out. */
const isSeparator = (unit: number): boolean => KIND[unit] === SEPARATOR && (unit < 0x80 || unit > 0xff);

interface Escape {
  means: string;
  end: number;
}

const ESC = String.raw`\x1b`;
const COLOUR = new RegExp(String.raw`${ESC}\[[0-9;]*[A-Za-z]`, 'y');
const BACKSLASHED = /\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|[nrtbfv])/y;
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/y;
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|shy));/y;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>' };
const UTF8 = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/y;
/** What marks a part of a text in HTML. */
const TAG =
  /<\/?(?:a|b|br|code|em|font|i|ins|del|kbd|mark|pre|samp|small|span|strong|tt|u|wbr)(?:\s[^<>]{0,200})?\/?>/iy;

/** What begins at `at` with a character that may begin an escape; null: it stands for itself. */
function readEscape(text: string, at: number): Escape | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  switch (text[at]) {
    case '\\': {
      const [all = '\\', four, braced, two] = match(BACKSLASHED) ?? [];
      return { means: character(four ?? braced ?? two, 16), end: at + all.length };
    }
    case '%': {
      const [all] = match(PERCENT) ?? [];
      return all === undefined ? null : { means: bytesOf(all), end: at + all.length };
    }
    case '~': {
      const means = { '0': '~', '1': '/' }[text.charAt(at + 1)];
      return means === undefined ? null : { means, end: at + 2 };
    }
    case '&': {
      const [all, decimal, hex, name] = match(ENTITY) ?? [];
      if (all === undefined) return null;
      const means = name === undefined ? character(decimal ?? hex, decimal ? 10 : 16) : (NAMED[name] ?? '');
      return { means, end: at + all.length };
    }
    case '<':
    case '\x1b': {
      const [all] = match(text[at] === '<' ? TAG : COLOUR) ?? [];
      return all === undefined ? null : { means: '', end: at + all.length };
    }
    default: {
      const [all] = match(UTF8) ?? [];
      if (all === undefined) return null;
      return { means: Buffer.from(all, 'latin1').toString('utf8'), end: at + all.length };
    }
  }
}

function character(digits: string | undefined, radix: number): string {
  const code = digits === undefined ? Number.NaN : Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function bytesOf(percents: string): string {
  const bytes = Buffer.from(percents.replaceAll('%', ''), 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}
