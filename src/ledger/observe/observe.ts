import type { Account, Exchange, Json, JsonObject, NormalisedExchange } from '../exchange.ts';
import { Names } from '../normalise/names.ts';
import { eachObject, isObject } from '../normalise/order.ts';
import { Normaliser } from '../normalise.ts';
import { eitherOf } from './chance.ts';
import { ownOf, ownRefsIn } from './lists.ts';
import type { MadeUp, RecordedExchange } from './recorded.ts';
import { tellingOf } from './select.ts';
import { eachKindOnce, endsIn, listsSlots, withoutFollowing } from './slots.ts';
import { calendarOf, withSpans } from './times.ts';
import { learnOtherUuids, learnVocabulary } from './vocabulary.ts';

/** What is known of the run whose exchanges are observed. */
export interface RunFacts {
  /** Stands in every name that the run made up. */
  run: string;
  me: AccountFacts;
  other: AccountFacts | null;
  madeUp: readonly MadeUp[];
}

/** Of an account; its address and name have been redacted already. */
export interface AccountFacts {
  id: number;
  username: string | null;
}

/** A normalised exchange with what it was about. */
export interface ObservedExchange extends NormalisedExchange {
  /** Of an error, its outline; null: a success, or an error that has none of the known outlines. */
  shape: string | null;
  operation: string | null;
  version: string | null;
  caller: RecordedExchange['caller'];
}

const CALLERS = { owner: 'me', other: 'other', anonymous: 'none' } as const;

/**
 * What a claim's exchanges say of the target, in a form that is the same for the same behaviour, whoever asks, when,
 * with how many workers and in which order.
 */
export function observe(recorded: readonly RecordedExchange[], facts: RunFacts): ObservedExchange[] {
  const refs = ownRefsIn(recorded);
  const telling = tellingOf(recorded);
  const ends = endsIn(telling);
  const owned = telling.map((exchange) => ({
    ...exchange,
    body: listsSlots(exchange)
      ? withoutFollowing(exchange.body, ends)
      : withoutPersons(seatsInOrder(ownOf(exchange, refs)), facts.madeUp),
  }));
  const names = new Names();
  learnVocabulary(names, owned, facts);
  const normaliser = new Normaliser({
    names,
    run: facts.run,
    accounts: {
      me: accountOf(facts.me),
      other: facts.other === null ? undefined : accountOf(facts.other),
    },
    calendar: calendarOf(owned),
  });
  const exchanges = owned.map((exchange) => ({ exchange, raw: rawOf(exchange) }));
  // Older releases tell the account's name only beside its id in what is made (F43).
  for (const { body } of recorded) learnOwnName(names, facts.me.id, body);
  for (const { raw } of exchanges) normaliser.learn(raw);
  learnOtherUuids(names, owned);
  return exchanges.map(({ exchange, raw }) => {
    const { operation, version, caller, shape } = exchange;
    const { request, response } = normaliser.normalise(raw);
    const about = { operation, version, caller, request };
    const either = eitherOf({ request, response });
    if (either !== null) return { ...about, shape: null, response: either };
    const body = settled(response.body, exchange);
    return { ...about, shape, response: { ...response, body } };
  });
}

function learnOwnName(names: Names, id: number, body: Json): void {
  eachObject(body, [], (_, object) => {
    if (object['id'] === id && typeof object['name'] === 'string' && 'email' in object)
      names.learnAccountName(id, object['name']);
  });
}

/** Puts the seats of a booking in the order in which they were taken; they are listed now so and now so (F24). */
function seatsInOrder(body: Json): Json {
  if (isObject(body))
    return Object.fromEntries(Object.entries(body).map(([key, item]) => [key, seatsInOrder(item)]));
  if (!Array.isArray(body)) return body;
  const items = body.map(seatsInOrder);
  const isSeat = (item: Json) => isObject(item) && 'seatUid' in item && 'email' in item;
  return items.length > 1 && items.every(isSeat) ? items.sort((a, b) => serialOf(a) - serialOf(b)) : items;
}

/** The number of a made-up address: `ada.<run>.w0x1f.<check>@…`. */
function serialOf(seat: Json): number {
  const email = isObject(seat) ? String(seat['email']) : '';
  const serial = /x([0-9a-z]+)\.[0-9a-z]{5}@/.exec(email)?.[1];
  return serial === undefined ? 0 : Number.parseInt(serial, 36);
}

/** First and last names of people who were made up, where they stand alone; and an offset that tells the season. */
function withoutPersons(body: Json, madeUp: readonly MadeUp[]): Json {
  const parts = new Map(
    madeUp.flatMap(({ value }): [string, string][] => {
      const [first = '', ...rest] = value.split(' ');
      return [
        [first, '<attendee.first-name>'],
        [rest.join(' '), '<attendee.last-name>'],
      ];
    }),
  );
  const walk = (value: Json, key: string): Json => {
    if (typeof value === 'string') return (value === '' ? undefined : parts.get(value)) ?? value;
    if (key === 'utcOffset' && typeof value === 'number') return '<offset>';
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(body, '');
}

const accountOf = ({ id, username }: AccountFacts): Account => ({ id, username: username ?? '', email: '' });

function rawOf(exchange: RecordedExchange): Exchange {
  const { method, path, requestHeaders, requestBody, status, headers, body, caller, sentAt } = exchange;
  return {
    request: {
      method,
      path,
      headers: unusual(requestHeaders),
      ...(requestBody === undefined ? {} : { body: unredacted(requestBody) }),
    },
    response: { status: status ?? 0, headers, body: withSpans(unredacted(body)) },
    caller: CALLERS[caller],
    at: Date.parse(sentAt),
  };
}

/** The caller says which key was sent; a header that says so again is left out. */
function unusual(headers: Record<string, string>): Record<string, string> {
  const named = Object.entries(headers).filter(
    ([, value]) => !/^Bearer <redacted:(owner|other)-key>$/.test(value),
  );
  return Object.fromEntries(named.map(([name, value]) => [name, String(unredacted(value))]));
}

/** `<redacted:me.email>` says that it was the account's address: `<me.email>`. */
function unredacted(value: Json): Json {
  if (typeof value === 'string') return value.replace(/<redacted:([\w.-]+)>/g, '<$1>');
  if (Array.isArray(value)) return value.map(unredacted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unredacted(item)]));
}

/** What several exchanges of the same behaviour may say in more or fewer words. */
function settled(body: Json, exchange: RecordedExchange): Json {
  if (listsSlots(exchange)) return eachKindOnce(body);
  if (exchange.operation?.startsWith('me.')) return asOwn(body);
  return body;
}

/** The account's own data, by its place: what it is nobody else need know. */
function asOwn(body: Json): Json {
  const copy = structuredClone(body);
  eachObject(copy, [], (keys, object: JsonObject) => {
    if (keys[0] !== 'data') return;
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === 'string' && !/^<.*>$/.test(value)) object[key] = `<me.${key}>`;
      if (typeof value === 'number') object[key] = `<me.${key} as number>`;
    }
  });
  return copy;
}
