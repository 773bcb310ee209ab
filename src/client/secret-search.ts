import type { Encodings } from './secret-forms.ts';

/** A secret with everything that is needed to find it fast. */
export interface Secret {
  label: string;
  value: string;
  encodings: Encodings;
  /** The value with anything that formatting may put between its characters; null for short ones. */
  broken: RegExp | null;
  /** How many of its first characters give it away; its last ten do as well. Infinity: only the whole does. */
  head: number;
}

/** A stretch of text to take out. */
export interface Find {
  start: number;
  end: number;
  label: string;
}

/** What stands between the pieces of a value that was wrapped, quoted, joined or coloured. */
const BETWEEN = String.raw`(?:[\s"'\x60,+|│…\u00ad\u200b-\u200d\u2060]|\\[nrt]|\x1b\[[0-9;]*m){0,40}`;
/** What an issued key of Cal.com looks like. */
const ISSUED = /cal_(?:live_|test_)?[A-Za-z0-9]{20,}/g;
/** The part of a key that says only what it is. */
const PUBLIC_PREFIX = /^cal_(?:live_|test_)?/;
const TAIL = 10;

export function secretOf(label: string, value: string, encodings: Encodings): Secret {
  const quoted = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const prefix = PUBLIC_PREFIX.exec(value)?.[0].length ?? 0;
  // A value of few different characters has pieces that stand anywhere.
  const pieces = value.length >= 20 && new Set(value).size >= 10;
  return {
    label,
    value,
    encodings,
    broken: value.length >= 12 ? new RegExp([...value].map(quoted).join(BETWEEN), 'g') : null,
    head: pieces ? prefix + 8 : Number.POSITIVE_INFINITY,
  };
}

/** Where secrets stand in a text, in order, without overlaps. */
export function findSecrets(text: string, secrets: readonly Secret[]): Find[] {
  const finds: Find[] = [];
  for (const secret of secrets) {
    const { label, encodings } = secret;
    const all = (needle: string, extend: (start: number, end: number) => [number, number]) => {
      for (let at = text.indexOf(needle); at !== -1; ) {
        const [start, end] = extend(at, at + needle.length);
        finds.push({ start, end, label });
        at = text.indexOf(needle, end);
      }
    };
    for (const literal of [...encodings.literals, ...encodings.hex])
      all(literal, (start, end) => [start, end]);
    for (const inner of encodings.base64) all(inner, (start, end) => grow(text, start, end));
    for (const match of secret.broken === null ? [] : text.matchAll(secret.broken)) {
      finds.push({ start: match.index, end: match.index + match[0].length, label });
    }
    if (secret.head !== Number.POSITIVE_INFINITY) {
      all(secret.value.slice(0, secret.head), (start, end) => [start, follow(text, end, secret)]);
      all(secret.value.slice(-TAIL), (start, end) => [precede(text, start, secret), end]);
    }
  }
  for (const match of text.matchAll(ISSUED)) {
    finds.push({ start: match.index, end: match.index + match[0].length, label: 'cal-key' });
  }
  return merge(finds);
}

const BASE64 = /[A-Za-z0-9+/_-]/;
const BASE64_OR_END = /[A-Za-z0-9+/_=-]/;

/** The whole run of base64 around a piece of it. */
function grow(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && BASE64.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && BASE64_OR_END.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** The end of the longest beginning of the secret that stands before `end`. */
function follow(text: string, end: number, { value, head }: Secret): number {
  let to = end;
  for (let i = head; i < value.length && text[to] === value[i]; i += 1) to += 1;
  return to;
}

/** The start of the longest ending of the secret whose last characters stand at `start`. */
function precede(text: string, start: number, { value }: Secret): number {
  let from = start;
  for (let i = value.length - TAIL - 1; i >= 0 && from > 0 && text[from - 1] === value[i]; i -= 1) from -= 1;
  return from;
}

function merge(finds: Find[]): Find[] {
  const merged: (Find & { longest: number })[] = [];
  for (const find of finds.sort((a, b) => a.start - b.start)) {
    const longest = find.end - find.start;
    const last = merged.at(-1);
    if (last === undefined || find.start >= last.end) merged.push({ ...find, longest });
    else {
      last.end = Math.max(last.end, find.end);
      // Keys that begin alike find each other's beginnings: the whole one names the stretch.
      if (longest > last.longest) Object.assign(last, { label: find.label, longest });
    }
  }
  return merged;
}
