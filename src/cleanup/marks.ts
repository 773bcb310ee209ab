import { createHash, randomInt } from 'node:crypto';
import { checkedRunId, RUN_ID, startOfRun } from './run-id.ts';

/** What a resource says of who made it. */
export interface Mark {
  runId: string;
  /** When that run began. */
  startedAt: Date;
}

/** Names for what one worker of a run makes, each only once. */
export interface Marks {
  readonly runId: string;
  /** `ada.<run>.<serial>.<check>@<domain>`; `name`: anything, its letters and digits are taken. */
  attendeeEmail(name: string): string;
  /** For a booking's metadata: the run and the time, so that a person sees where it comes from. */
  metadata(): Record<string, string>;
  /** `contract-<run>-<label>-<serial>-<check>` */
  slug(label: string): string;
  /** `contract <run> <label> <serial> <check>` */
  scheduleName(label: string): string;
  /** Below the address of a receiver: `<base>/contract-<run>-<label>-<serial>-<check>` */
  subscriberUrl(base: string, label: string): string;
}

const CHECK = '[0-9a-z]{5}';
const SERIAL = '[0-9a-z]+x[0-9a-z]+';
const EMAIL = new RegExp(`^([a-z0-9]+\\.(${RUN_ID})\\.${SERIAL})\\.(${CHECK})(@[a-z0-9.-]+)$`);
const SLUG = new RegExp(`^(contract-(${RUN_ID})-(?:[a-z0-9]+-)+${SERIAL})-(${CHECK})$`);
const NAME = new RegExp(`^(contract (${RUN_ID}) (?:[a-z0-9]+ )+${SERIAL}) (${CHECK})$`);

/**
 * @param worker distinguishes the workers of the run: letters and digits
 * @throws RangeError when the run id is not one of newRunId
 */
export function createMarks(options: {
  runId: string;
  worker: string;
  domain: string;
  now?: () => number;
}): Marks {
  const { domain } = options;
  const runId = checkedRunId(options.runId);
  const now = options.now ?? Date.now;
  // A worker that crashed is followed by one of the same name: chance keeps their serials apart.
  const worker = words(options.worker).join('') + randomInt(36 ** 3).toString(36);
  let count = 0;
  const serial = () => {
    count += 1;
    return `${worker}x${count.toString(36)}`;
  };
  const slug = (label: string) => {
    const text = ['contract', runId, ...labelled(label), serial()].join('-');
    return `${text}-${checkOf(text)}`;
  };
  return {
    runId,
    attendeeEmail(name) {
      const local = `${words(name).join('') || 'guest'}.${runId}.${serial()}`;
      const at = `@${domain.toLowerCase()}`;
      return `${local}.${checkOf(local + at)}${at}`;
    },
    metadata: () => ({ contractRun: runId, contractTime: new Date(now()).toISOString() }),
    slug,
    scheduleName(label) {
      const text = ['contract', runId, ...labelled(label), serial()].join(' ');
      return `${text} ${checkOf(text)}`;
    },
    subscriberUrl: (base, label) => `${base.replace(/\/+$/, '')}/${slug(label)}`,
  };
}

/** Reads an attendee's address; null when the suite did not make it up, however much it looks so. */
export function readEmailMark(email: string): Mark | null {
  const [, local, runId, check, at] = EMAIL.exec(email.toLowerCase()) ?? [];
  return local !== undefined && checkOf(local + at) === check ? markOf(runId) : null;
}

/** Reads the slug of an event type, whole: a copy's `-copy` makes it another's. */
export function readSlugMark(slug: string): Mark | null {
  const [, text, runId, check] = SLUG.exec(slug) ?? [];
  return text !== undefined && checkOf(text) === check ? markOf(runId) : null;
}

/** Reads the name of a schedule, whole. */
export function readNameMark(name: string): Mark | null {
  const [, text, runId, check] = NAME.exec(name) ?? [];
  return text !== undefined && checkOf(text) === check ? markOf(runId) : null;
}

/** Reads a webhook's subscriber URL: the last part of its path is a mark, and nothing follows. */
export function readUrlMark(url: string): Mark | null {
  return readSlugMark(url.slice(url.lastIndexOf('/') + 1));
}

function markOf(runId: string | undefined): Mark | null {
  const startedAt = runId === undefined ? null : startOfRun(runId);
  return runId === undefined || startedAt === null ? null : { runId, startedAt };
}

/** Five characters that nobody writes by chance. No secret: it keeps mistakes out, not malice. */
function checkOf(text: string): string {
  const number = createHash('sha256').update(`calcom-contract ${text}`).digest().readUIntBE(0, 6);
  return (number % 36 ** 5).toString(36).padStart(5, '0');
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const labelled = (label: string): string[] => (words(label).length > 0 ? words(label) : ['thing']);
