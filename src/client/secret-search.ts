import { codeOf, decode, LINE_END } from './secret-codes.ts';
import { type Folded, fold } from './secret-fold.ts';
import { type Form, isTelling } from './secret-forms.ts';

/** What must not be seen, in every form it may have. */
export interface Secret {
  label: string;
  forms: readonly Form[];
}

/** A stretch of text to take out. */
export interface Find {
  start: number;
  end: number;
  label: string;
}

/** What an issued key of Cal.com looks like. */
const ISSUED = /cal_(?:live_|test_)?[A-Za-z0-9]{20,}/g;
/** So many codes may be wrapped around each other. */
const DEPTH = 2;
/** So many characters of a secret give it away. Every piece of that length holds a whole seed. */
const PIECE = 10;
const SEED = 5;
/** In what was decoded, shorter forms come about by chance. */
const LEAST_DECODED = 8;

/** Where secrets stand in a text, in order, without overlaps. */
export function findSecrets(text: string, secrets: readonly Secret[]): Find[] {
  return merge(search(text, secrets, 0));
}

function search(text: string, secrets: readonly Secret[], depth: number): Find[] {
  const finds: Find[] = [];
  const view: View = { text, folded: fold(text), decoded: depth > 0 };
  for (const { label, forms } of secrets) {
    for (const form of forms) {
      if (view.decoded && form.text.length < LEAST_DECODED) continue;
      for (const [from, to] of [...beginnings(view, form), ...pieces(view, form)])
        finds.push({ start: view.folded.starts[from] ?? 0, end: view.folded.ends[to - 1] ?? 0, label });
    }
  }
  for (const match of text.matchAll(ISSUED))
    finds.push({ start: match.index, end: match.index + match[0].length, label: 'cal-key' });
  const decoded = depth < DEPTH ? decode(text) : null;
  if (decoded === null) return finds;
  const within = search(decoded.text, secrets, depth + 1);
  return [...finds, ...within.map((find) => ({ ...codeOf(text, decoded, find), label: find.label }))];
}

interface View {
  text: string;
  folded: Folded;
  /** It was base64 or hex. */
  decoded: boolean;
}

/** The whole of a form, and what of its beginning gives it away. */
function beginnings(view: View, { text: value, head, cut, apart }: Form): [number, number][] {
  const { text } = view.folded;
  const found: [number, number][] = [];
  const least = value.slice(0, Math.min(head, cut, value.length));
  for (let at = text.indexOf(least); at !== -1; ) {
    let length = least.length;
    while (length < value.length && text[at + length] === value[length]) length += 1;
    const to = at + length;
    const stands = !apart || view.decoded || (isEdge(view, at) && isEdge(view, to));
    const whole = length === value.length && stands;
    const told = whole || length >= head || (length >= cut && length < value.length && isCut(view, to));
    if (told) found.push([at, to]);
    at = text.indexOf(least, told ? to : at + 1);
  }
  return found;
}

/** The pieces of a form that give it away: each holds one of the seeds that lie one after another in it. */
function pieces({ folded: { text } }: View, { text: value, piecesFrom }: Form): [number, number][] {
  const found: [number, number][] = [];
  for (let from = piecesFrom; from + SEED <= value.length; from += SEED) {
    const seed = value.slice(from, from + SEED);
    for (let at = text.indexOf(seed); at !== -1; ) {
      let [before, after] = [0, SEED];
      while (from - before > piecesFrom && at > before && text[at - before - 1] === value[from - before - 1])
        before += 1;
      while (from + after < value.length && text[at + after] === value[from + after]) after += 1;
      const piece = text.slice(at - before, at + after);
      if (piece.length >= PIECE && isTelling(piece)) found.push([at - before, at + after]);
      at = text.indexOf(seed, at + after);
    }
  }
  return found;
}

/** Of a word: those of a slug are one. */
const LETTER = /[\p{L}\p{N}_-]/u;

/** Whether a word may begin or end here. */
function isEdge({ folded: { text, starts, ends } }: View, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (ends[at - 1] !== starts[at]) return true;
  return !(LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? ''));
}

/** What is left of an escape, a colour or a tag that a cut went through, and what may stand before it. */
const HALF_ESCAPE = String.raw`(?:[\s\0"'\x60,+]|\x1b\[[0-9;]*m){0,6}(?:[%\\&~\x1b][%\\&#;[A-Za-z0-9]{0,15}|<[^<>]{0,40}|[\xc2-\xf4][\x80-\xbf]{0,2})?`;
const CUT = new RegExp(String.raw`^${HALF_ESCAPE}(?:$|["'\s]?(?:…|\.\.\.))`);
const CUT_LINE = new RegExp(`^${HALF_ESCAPE}${LINE_END}`);
/** Longer than any of these. */
const REST = 60;

/** Whether the text was cut off here: it ends, or dots say so. */
function isCut({ text, folded, decoded }: View, at: number): boolean {
  if (at === folded.text.length) return true;
  const end = folded.ends[at - 1] ?? 0;
  // What was taken for a character of the value may be the beginning of an escape.
  return (/[%\\&~]/.test(text.charAt(end - 1)) ? [end, end - 1] : [end]).some((from) => {
    const rest = text.slice(from, from + REST);
    return CUT.test(rest) || (decoded && CUT_LINE.test(rest));
  });
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
