import type { Account, Exchange, Json, RequestRecord } from '../../../src/ledger/exchange.ts';
import { addDays } from '../../../src/ledger/normalise/instants.ts';
import { NAME, Names } from '../../../src/ledger/normalise/names.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import { eachIdentifier, identifierAt, resourceOf } from '../../../src/ledger/normalise/roles.ts';
import { Normaliser } from '../../../src/ledger/normalise.ts';
import { UNKNOWN_KEY } from './target.ts';

type Accounts = { me?: Account; other?: Account };

/** What a stage is set with: both sides' accounts, marks and time. */
export interface Setting {
  recorded: { accounts: Accounts; run?: string | undefined };
  live: { accounts: Accounts; run?: string | undefined };
  /** Days from a recorded day to the day that stands for it now. */
  shift: number;
}

/**
 * The recording on one side, the target on the other, and which value of the one stands for which of the other:
 * what an answer gives at a place stands for what the recorded answer gave at that place, from then on and only it.
 */
export class Stage {
  readonly recorded: Normaliser;
  readonly live: Normaliser;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.recorded = new Normaliser({ ...setting.recorded, names: new Names() });
    this.live = new Normaliser({ ...setting.live, names: new Names('new') });
  }

  /** Sets the recorded day from which days are counted. */
  countDaysFrom(day: string): void {
    this.recorded.anchor = day;
    this.live.anchor = addDays(day, this.#setting.shift);
  }

  /** The recorded request as it has to be sent now. */
  translate(request: RequestRecord, recordedAt: number, now: number): RequestRecord {
    const { method, path, headers, body } = this.recorded.template(request, recordedAt);
    const told = { method, path: this.#render(path, now), headers };
    return body === undefined ? told : { ...told, body: this.#renderJson(body, now) };
  }

  /** Names that the recorded request uses and the target has given no value for. */
  unbound(request: RequestRecord, recordedAt: number): string[] {
    const used = JSON.stringify(this.recorded.template(request, recordedAt)).match(NAME) ?? [];
    const names = used.map((name) => name.replace(/ (as text|encoded)>$/, '>'));
    return names.filter((name) => name.includes('#') && this.live.names.valueOf(name) === undefined);
  }

  /** What the target gave in the place of a recorded identifier. */
  counterpart(kind: string, id: string | number): string | number | undefined {
    const name = this.recorded.names.nameOf(kind, id);
    return name === undefined ? undefined : this.live.names.valueOf(name);
  }

  /** Takes note of what the target's answer gave in the places of the recorded one. */
  align(recorded: Exchange, live: Exchange): void {
    this.recorded.learn(recorded);
    const resource = resourceOf(recorded.request.path);
    const received = this.live.settle(live);
    eachIdentifier(this.recorded.settle(recorded), resource, (keys, { kind, id }) => {
      const name = this.recorded.names.nameOf(kind, id);
      const there = identifierAt(keys, at(received, keys), resource);
      if (name !== undefined && there?.kind === kind) this.live.names.bind(kind, there.id, name);
    });
    this.live.learn(live);
  }

  #renderJson(value: Json, now: number): Json {
    if (Array.isArray(value)) return value.map((item) => this.#renderJson(item, now));
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, this.#renderJson(item, now)]),
      );
    }
    if (typeof value !== 'string') return value;
    const whole = /^<[\w.]+(?:#\w+)?>$/.test(value) ? this.#valueOf(value) : undefined;
    return whole ?? this.#render(value, now);
  }

  #valueOf(name: string): string | number | undefined {
    return this.live.names.valueOf(name) ?? this.recorded.names.valueOf(name);
  }

  #render(text: string, now: number): string {
    const long = text.replace(/<(\d+) times (.)>/gs, (_, count, character) =>
      character.repeat(Number(count)),
    );
    return long.replace(NAME, (name) => {
      if (name === '<key>') return UNKNOWN_KEY;
      if (name === '<run>') return this.#setting.live.run ?? this.#setting.recorded.run ?? name;
      const [, day, compact] = /^<day([+-]\d+)( compact)?>$/.exec(name) ?? [];
      if (day !== undefined) {
        const told = addDays(this.live.anchor ?? '', Number(day));
        return compact ? told.replace(/-/g, '') : told;
      }
      const [, minutes, form = ''] = /^<now(?:\+(\d+)m)?(?: as (.*))?>$/.exec(name) ?? [];
      if (name.startsWith('<now')) return inMinutes(now, Number(minutes ?? 0), form);
      const [, today] = /^<today([+-]\d+)?>$/.exec(name) ?? [];
      if (name.startsWith('<today'))
        return addDays(new Date(now).toISOString().slice(0, 10), Number(today ?? 0));
      const value = String(this.#valueOf(name.replace(/ (as text|encoded)>$/, '>')) ?? name);
      return name.endsWith(' encoded>') ? encodeURIComponent(value) : value;
    });
  }
}

/** A whole minute some minutes ahead, at least five seconds from now, in the form in which it was asked. */
function inMinutes(now: number, minutes: number, form: string): string {
  const told = new Date((Math.ceil((now + 5000) / 60_000) + minutes - 1) * 60_000).toISOString();
  return form.endsWith(':00Z') ? told.replace(/\.\d{3}Z$/, 'Z') : told;
}

function at(value: Json, keys: readonly string[]): Json {
  let here: Json = value;
  for (const key of keys) {
    if (Array.isArray(here)) here = here[Number(key)] ?? null;
    else if (isObject(here)) here = here[key] ?? null;
    else return null;
  }
  return here;
}
