import { fold } from './secret-fold.ts';

/** A secret, or a person's name or address, as it stands in a folded text, and how much of it gives it away. */
export interface Form {
  text: string;
  /** So many of its first characters do, anywhere. Infinity: only the whole does. */
  head: number;
  /** Any piece of it behind so many characters does, anywhere. Infinity: none does. */
  piecesFrom: number;
  /** So many of its first characters do where a text was cut off. */
  cut: number;
  /** It may be an ordinary word: only where it stands by itself. */
  apart: boolean;
}

/** The part of a key that says only what it is. */
const PUBLIC_PREFIX = /^cal_(?:live_|test_)?/;
const [LEAST_HEAD, LEAST_CUT] = [8, 6];
/** Of a person, where a text was cut off: so many characters, or that much of a short name. */
const PERSON_CUT = { most: 10, part: 0.75 };

const windows1252 = (text: string): string =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

/** What systems make of a value: lower case, forms without spaces, letters composed anew. */
const WRITINGS: ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toLowerCase(),
  (value) => value.replaceAll(' ', '+'),
  (value) => value.normalize('NFC'),
  (value) => value.normalize('NFD'),
];
/** What becomes of it in a wrong character set; folding undoes the most common one, Latin-1. */
const MISREADINGS: ((text: string) => string)[] = [
  (text) => text,
  windows1252,
  (text) => Buffer.from(text, 'utf16le').toString('latin1'),
];

/** Every form that a value may have where it is met. */
export function formsOf(value: string, person: boolean): Form[] {
  const readings = WRITINGS.flatMap((write) => MISREADINGS.map((misread) => misread(write(value))));
  const texts = new Set(readings.map((reading) => fold(reading).text));
  return [...texts]
    .filter((text) => text !== '')
    .map((text) => (person ? personForm(text) : secretForm(text)));
}

function personForm(text: string): Form {
  const cut = Math.max(LEAST_HEAD, Math.min(PERSON_CUT.most, Math.ceil(text.length * PERSON_CUT.part)));
  return { text, head: Number.POSITIVE_INFINITY, piecesFrom: Number.POSITIVE_INFINITY, cut, apart: true };
}

function secretForm(text: string): Form {
  const prefix = PUBLIC_PREFIX.exec(text)?.[0].length ?? 0;
  // A value of few different characters has pieces that stand anywhere.
  const telling = text.length >= 20 && new Set(text).size >= 10;
  const beginning = (length: number) => text.slice(prefix, prefix + length);
  return {
    text,
    head: telling ? prefix + leastTelling(LEAST_HEAD, text.length, beginning) : Number.POSITIVE_INFINITY,
    piecesFrom: telling ? prefix : Number.POSITIVE_INFINITY,
    cut: prefix + leastTelling(LEAST_CUT, text.length, beginning),
    apart: false,
  };
}

/** How long a piece must be to give anything away. Infinity: no piece does. */
function leastTelling(least: number, most: number, pieceOf: (length: number) => string): number {
  for (let length = least; length <= most; length += 1) if (isTelling(pieceOf(length))) return length;
  return Number.POSITIVE_INFINITY;
}

/** Whether a piece can be told from words: those have no digits nor capitals within. */
export const isTelling = (piece: string): boolean => /\d|[a-z][A-Z].*[a-z][A-Z]/.test(piece);
