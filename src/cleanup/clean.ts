import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Inconclusive } from '../client/index.ts';
import { type Item, KINDS, type Kind, type Ref } from './item.ts';
import { type Recorder, recordMade } from './journal.ts';
import { type LookedUp, lookUp } from './lookup.ts';
import { type Attempt, remove } from './remove.ts';

/** Something that is, or may be, still on the target, and why. */
export interface Survivor {
  item: Item;
  why: string;
}

export interface Removal {
  removed: Item[];
  /** Empty: the target is clean, as far as the recorder knows. */
  survivors: Survivor[];
}

export interface CleanOptions {
  /** For cancelled bookings. */
  reason?: string | undefined;
  /** So long after its create was last heard of, nothing that was not there will appear any more; default 5 s. */
  graceMs?: number | undefined;
  /** So long it waits for a reservation that only time can end; default 0: it is left to the next run. */
  patienceMs?: number | undefined;
  /** Told what is being waited for, and how far it has come. */
  tell?: ((text: string) => void) | undefined;
  now?: (() => number) | undefined;
  sleep?: ((ms: number) => Promise<void>) | undefined;
}

const REASON = 'calcom-contract removes what it made';
const GRACE_MS = 5000;
/**
 * Webhooks first: nobody need hear of the rest. Bookings keep an event type in use, as that does a schedule. What was
 * changed of an account is put back at the end.
 */
const ORDER: readonly Kind[] = KINDS;
/** After so many in a row without an answer the rest is left to the next run. */
const UNREACHABLE = 2;
const AWAY = 'the target did not answer; the next run or npm run sweep will remove it';

/**
 * Removes from the target whatever a recorder has open: webhooks, bookings, reservations, event types, schedules, in
 * this order, and puts settings back; creates whose answer was lost are looked up by their mark. What cannot be removed is returned, and stays in the journal.
 * The client must throw Inconclusive (no onInconclusive), and may be one without journal hooks.
 */
export async function clean(
  recorder: Recorder,
  client: Client,
  options: CleanOptions = {},
): Promise<Removal> {
  const sleep = options.sleep ?? ((ms: number) => delay(ms));
  const settings = {
    reason: options.reason ?? REASON,
    graceMs: options.graceMs ?? GRACE_MS,
    patienceMs: options.patienceMs ?? 0,
    tell: options.tell ?? (() => {}),
    now: options.now ?? Date.now,
    sleep,
  };
  const removed: Item[] = [];
  const survivors: Survivor[] = [];
  const progress = everyTwoSeconds((done: number, open: number) =>
    settings.tell(`removed ${done}, ${open} to go`),
  );
  let silent = 0;

  for (const kind of ORDER) {
    for (;;) {
      const item = next(recorder, kind, survivors);
      if (item === undefined) break;
      if (silent >= UNREACHABLE) {
        survivors.push({ item, why: AWAY });
        continue;
      }
      progress(removed.length, recorder.open.length);
      const outcome =
        item.ref === null
          ? await settle(item, item.intent ?? 0, recorder, client, settings)
          : await removeOne({ ...item, ref: item.ref }, recorder, client, settings);
      silent = !outcome.gone && outcome.unreachable ? silent + 1 : 0;
      if (!outcome.gone) survivors.push({ item, why: outcome.why });
      else if (item.ref !== null) removed.push(item);
    }
  }
  return { removed, survivors };
}

/** Calls on only when two seconds have passed since the last time, or since now. */
function everyTwoSeconds<T extends unknown[]>(call: (...values: T) => void): (...values: T) => void {
  let last = Date.now();
  return (...values) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    call(...values);
  };
}

/** What is open and was not given up. Looking up one item may add others. */
function next(recorder: Recorder, kind: Kind, survivors: Survivor[]): Item | undefined {
  const keyOf = ({ ref, intent }: Item) => ref ?? `intent ${intent}`;
  const givenUp = new Set(survivors.filter(({ item }) => item.kind === kind).map(({ item }) => keyOf(item)));
  return recorder.open.find((item) => item.kind === kind && !givenUp.has(keyOf(item)));
}

type Settings = Required<{ [K in keyof CleanOptions]-?: NonNullable<CleanOptions[K]> }>;

async function removeOne(
  item: Item & { ref: Ref },
  recorder: Recorder,
  client: Client,
  settings: Settings,
): Promise<Attempt> {
  const outcome = await remove(item, client, settings);
  if (!outcome.gone) return outcome;
  recorder.gone(item.kind, item.ref);
  for (const ref of outcome.heirs) {
    if (recorder.find('booking', ref) === undefined) {
      const { caller, mark } = item;
      recorder.made(null, { kind: 'booking', caller, ref, id: null, mark, seats: null });
    }
  }
  return outcome;
}

/** Finds out what a lost create has made, and puts it on the list. */
async function settle(
  item: Item,
  intent: number,
  recorder: Recorder,
  client: Client,
  settings: Settings,
): Promise<Attempt> {
  const { graceMs, now, sleep } = settings;
  if (item.lapsesAfterMs !== null) return lapse(item, intent, item.lapsesAfterMs, recorder, settings);
  try {
    let seen = unknownOf(await lookUp(item, client), item, recorder);
    const wait = item.answered ? 0 : Date.parse(item.at) + graceMs - now();
    const mayCome = seen.found.length === 0 || item.kind === 'changed-setting';
    if (mayCome && seen.doubt === null && wait > 0) {
      // The target may still be busy with it.
      await sleep(Math.min(wait, graceMs));
      seen = unknownOf(await lookUp(item, client), item, recorder);
    }
    if (seen.doubt !== null) return { gone: false, why: seen.doubt, unreachable: false };
    const { kind, caller, mark } = item;
    const all = seen.found.map((identity) => ({ kind, caller, mark, ...identity }));
    recordMade(recorder, intent, all);
    if (seen.found.length === 0) recorder.nothing(intent);
    return { gone: true, heirs: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { gone: false, why, unreachable: error instanceof Inconclusive };
  }
}

/** A reservation whose uid we never learnt cannot be found or released, but it ends by itself. */
async function lapse(
  item: Item,
  intent: number,
  afterMs: number,
  recorder: Recorder,
  { graceMs, patienceMs, now, sleep, tell }: Settings,
): Promise<Attempt> {
  const until = Date.parse(item.at) + afterMs + graceMs;
  const wait = until - now();
  const ends = new Date(until).toISOString();
  if (wait > patienceMs) {
    const why = `its create was never answered, so that it cannot be released; it lapses by itself at ${ends}`;
    return { gone: false, why, unreachable: false };
  }
  if (wait > 0) {
    tell(`waiting until ${ends} for a reservation to lapse whose create was never answered`);
    await sleep(wait);
  }
  recorder.nothing(intent);
  return { gone: true, heirs: [] };
}

/** Without what the recorder has on its list anyway, by another create. */
function unknownOf({ found, doubt }: LookedUp, { kind }: Item, recorder: Recorder): LookedUp {
  const listed = new Set(recorder.open.filter((item) => item.kind === kind).map(({ ref }) => ref));
  return { found: found.filter(({ ref }) => !listed.has(ref)), doubt };
}
