const DAY = 86_400_000;
const MINUTE = 60_000;

/** What is known of time around an exchange. */
export interface TimeFrame {
  /** The target's time at the answer, in milliseconds. */
  at: number;
  /** The day from which later days are counted: `<day+3>`. Without it they are only `<instant>` and `<date>`. */
  anchor?: string | undefined;
  /** Instants that the exchange's own request named, in milliseconds, with their names. */
  requested?: ReadonlyMap<number, string>;
  /** In a request, instants up to two days ahead are meant relative to now. */
  nearIsRelative?: boolean;
  /**
   * Times that have names beforehand. Where it is given nothing is told of any other time, not even that of the day:
   * they are `<instant>` and `<date>`.
   */
  calendar?: Calendar | undefined;
}

/** Times that have names: instants in milliseconds, days as `2027-04-16`. */
export interface Calendar {
  instants: ReadonlyMap<number, string>;
  days: ReadonlyMap<string, string>;
}

/** A date, with or without a time and a zone. */
export const STAMP =
  /(?<![\d.])(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?(?!\d)/g;
/** A text that is nothing but a date, with or without a time. */
export const WHOLE_STAMP = new RegExp(`^(?:${STAMP.source})$`);
/** The compact form that calendar links use. */
export const COMPACT_STAMP = /(?<!\d)(\d{4})(\d{2})(\d{2})(T\d{6}Z)/g;

const CANONICAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The day (`2027-04-16`) of a time in milliseconds. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const dayNumber = (day: string): number => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || dayOf(at) !== day ? Number.NaN : at / DAY;
};

/** The day that lies some days after another. */
export const addDays = (day: string, days: number): string => dayOf((dayNumber(day) + days) * DAY);

/** How many days one day lies after another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

const signed = (number: number) => (number < 0 ? String(number) : `+${number}`);

/** The form of a stamp, where it is not the one that Cal.com answers in (UTC with milliseconds). */
function form(stamp: string, frame?: TimeFrame): string {
  if (CANONICAL.test(stamp)) return '';
  const [, time = '', zone = ''] = /^(.*?)(Z|[+-]\d{2}:\d{2})?$/.exec(stamp) ?? [];
  // An offset of a zone with summer time tells the time of the year.
  const shown = frame?.calendar === undefined ? zone : zone.replace(/^[+-].*/, '±00:00');
  return ` as ${time.replace(/\d/g, '0')}${shown}`;
}

const formed = (name: string, stamp: string, frame?: TimeFrame) => `<${name}${form(stamp, frame)}>`;

/** The time of a stamp in milliseconds; without a zone it counts as UTC. */
export function timeOf(stamp: string): number {
  return Date.parse(/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(stamp) ? stamp : stamp.replace(/(T.*)$/, '$1Z'));
}

/** Names an instant that differs from run to run wherever it stands, as `createdAt`. */
export function nameVolatile(stamp: string): string | undefined {
  return WHOLE_STAMP.exec(stamp)?.[2] !== undefined && !Number.isNaN(timeOf(stamp))
    ? formed('instant', stamp)
    : undefined;
}

/** The name of a day, or undefined if it is one that stands for itself, as 1970-01-01 does. */
function nameDay(day: string, frame: TimeFrame): string | undefined {
  const known = frame.calendar?.days.get(day);
  if (known !== undefined) return known;
  const ahead = dayNumber(day) - dayNumber(dayOf(frame.at));
  if (Number.isNaN(ahead)) return undefined;
  if (Math.abs(ahead) <= 1) return ahead === 0 ? 'today' : `today${signed(ahead)}`;
  if (ahead < 0 || ahead > 36_500 || frame.anchor === undefined) return undefined;
  return `day${signed(daysBetween(frame.anchor, day))}`;
}

/** The name of a date or an instant, or undefined if it stands for itself. */
export function nameStamp(
  stamp: string,
  day: string,
  time: string | undefined,
  frame: TimeFrame,
): string | undefined {
  const at = timeOf(stamp);
  if (Number.isNaN(at) || Number.isNaN(dayNumber(day))) return undefined;
  if (time !== undefined) {
    const asked = frame.requested?.get(at) ?? frame.calendar?.instants.get(at);
    if (asked !== undefined) return formed(asked, stamp, frame);
    const minutes = Math.round((at - frame.at) / MINUTE);
    const near = frame.nearIsRelative
      ? minutes > 0 && minutes < 2880
      : Math.abs(minutes) <= 60 && at % MINUTE !== 0;
    if (near) return formed(minutes === 0 ? 'now' : `now${signed(minutes)}m`, stamp, frame);
    if (frame.calendar !== undefined) return formed('instant', stamp, frame);
  }
  const named = nameDay(day, frame);
  if (named !== undefined) return `<${named}>${time ?? ''}`;
  const ahead = at - frame.at;
  if (frame.anchor !== undefined || ahead < 0 || ahead > 36_500 * DAY) return undefined;
  return formed(time === undefined ? 'date' : 'instant', stamp);
}

/** The same for the compact form. */
export function nameCompactStamp(day: string, time: string, frame: TimeFrame): string | undefined {
  if (frame.calendar !== undefined) {
    const at = timeOf(`${day}T${time.slice(1, 3)}:${time.slice(3, 5)}:${time.slice(5, 7)}Z`);
    return `<${frame.calendar.instants.get(at) ?? 'instant'} compact>`;
  }
  const named = nameDay(day, frame) ?? (frame.anchor === undefined ? 'date' : undefined);
  return named === undefined ? undefined : `<${named} compact>${time}`;
}
