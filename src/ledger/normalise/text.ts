import { COMPACT_STAMP, nameCompactStamp, nameStamp, STAMP, type TimeFrame } from './instants.ts';
import { literally, NAME, type Names } from './names.ts';
import { kindAfter, SHORT_UID, UUID } from './roles.ts';

/** What a text is read with. */
export interface Reading extends TimeFrame {
  names: Names;
  /** The mark that a run put into the names and addresses that it made. */
  run?: string | undefined;
}

interface Piece {
  text: string;
  done: boolean;
}

type Naming = (match: RegExpExecArray, before: string) => string | undefined;

/** Replaces what a rule names in the pieces that no earlier rule has named. */
function split(pieces: Piece[], pattern: RegExp, naming: Naming): Piece[] {
  const result: Piece[] = [];
  let before = '';
  for (const piece of pieces) {
    let from = 0;
    for (const match of piece.done ? [] : piece.text.matchAll(pattern)) {
      const name = naming(match, before + piece.text.slice(0, match.index));
      if (name === undefined) continue;
      result.push({ text: piece.text.slice(from, match.index), done: false }, { text: name, done: true });
      from = match.index + match[0].length;
    }
    result.push({ text: piece.text.slice(from), done: piece.done });
    before += piece.text;
  }
  return result;
}

const SUBJECTS: [RegExp, string][] = [
  [/event.?types?/gi, 'eventType.id'],
  [/schedules?/gi, 'schedule.id'],
  [/bookings?/gi, 'booking.id'],
  [/users?/gi, 'user.id'],
  [/teams?/gi, 'team.id'],
];

/** The kind of id that a text speaks of where it stops: the subject last named ("Event type with id …"). */
function kindInText(before: string): string | undefined {
  const place = /(?:^|[/?&])([\w-]+)[/=][\w,%]*$/.exec(before)?.[1];
  const byPlace = place === undefined ? undefined : kindAfter(place);
  if (byPlace !== undefined) return byPlace;
  let last: { at: number; kind: string } | undefined;
  for (const [pattern, kind] of SUBJECTS) {
    const at = [...before.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at >= 0 && (last === undefined || at > last.at)) last = { at, kind };
  }
  return last?.kind;
}

const LINK_IN_PATH = /(?<=\/private-links\/)[\w-]+/g;
const LONG_RUN = /(.)\1{199,}/gs;
const ID_IN_TEXT = /(?<=[=/,]|%2C|=\(|\b(?:id|uid|ID|UID)[ :]\s?)\d{1,15}(?![\w-]|\.\d)/g;

/** An instant as queries carry it: `2027-04-16T10%3A30%3A00.000Z`. */
const ENCODED_STAMP =
  /(?<!\d)\d{4}-\d{2}-\d{2}T\d{2}%3A\d{2}(?:%3A\d{2}(?:\.\d{1,9})?)?(?:%2B\d{2}%3A\d{2})?/gi;

/** Names whatever differs from run to run in a text: identifiers, the account's values, times, the run's mark. */
export function nameInText(given: string, reading: Reading): string {
  const text = given.replace(ENCODED_STAMP, decodeURIComponent);
  let pieces: Piece[] = [{ text, done: false }];
  const apply = (pattern: RegExp, naming: Naming) => {
    pieces = split(pieces, pattern, naming);
  };
  apply(NAME, (match) => match[0]);
  // What is long for its length's sake: a ledger of it is no reading matter.
  apply(LONG_RUN, ([run, character]) => `<${run.length} times ${character}>`);
  apply(UUID, (match) => reading.names.nameOf('uuid', match[0]));
  apply(LINK_IN_PATH, (match) => reading.names.nameOf('link.id', match[0]));
  apply(SHORT_UID, (match) => reading.names.nameOf('booking.uid', match[0]));
  for (const { pattern, name } of reading.names.texts) apply(pattern, () => name);
  if (reading.run && text.includes(reading.run))
    apply(new RegExp(literally(reading.run), 'g'), () => '<run>');
  apply(/\bcal_[0-9a-f]{32}\b/g, () => '<key>');
  if (text.includes('VCALENDAR')) {
    apply(/(?<=\bDTSTAMP:|%0ADTSTAMP%3A)\d{8}T\d{6}Z/g, () => '<instant compact>');
    apply(/(?<=\bUID:|%0AUID%3A)[\w-]{21}(?=\s|%0D)/g, () => '<ics.uid>');
  }
  apply(COMPACT_STAMP, ([, year, month, day, time = '']) =>
    nameCompactStamp(`${year}-${month}-${day}`, time, reading),
  );
  apply(STAMP, ([stamp, day = '', time]) => nameStamp(stamp, day, time, reading));
  apply(ID_IN_TEXT, (match, before) => {
    const kind = kindInText(before);
    return kind === undefined ? undefined : reading.names.nameOf(kind, Number(match[0]));
  });
  return pieces.map((piece) => piece.text).join('');
}
