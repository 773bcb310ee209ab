import type { Account, Exchange, Json, NormalisedExchange, RequestRecord } from './exchange.ts';
import { normaliseHeaders } from './normalise/headers.ts';
import { type Calendar, nameVolatile, timeOf, WHOLE_STAMP } from './normalise/instants.ts';
import { Names } from './normalise/names.ts';
import { eachLeaf, eachObject, isObject, settleOrder } from './normalise/order.ts';
import { eachIdentifier, identifierAt, kindAfter, resourceOf } from './normalise/roles.ts';
import { nameInText, type Reading } from './normalise/text.ts';

/** What a normaliser knows beforehand. */
export interface NormaliserOptions {
  /** The accounts whose values become `<me.…>` and `<other.…>`. */
  accounts?: { me?: Account | undefined; other?: Account | undefined };
  /** The mark that the run put into names, slugs and addresses: it becomes `<run>`. */
  run?: string | undefined;
  /** The day from which later days are counted (`<day+0>`); without it they are not told apart. */
  anchor?: string | undefined;
  /** Times that have names beforehand; of others nothing is told then. */
  calendar?: Calendar | undefined;
  /** A table of names to share or to seed. */
  names?: Names;
}

/** Of these `contractTime` is the suite's own: it says in a booking's metadata when that was made. */
const VOLATILE = new Set(['createdAt', 'updatedAt', 'timestamp', 'contractTime']);

/**
 * Gives names to what differs from run to run, with identity kept over all exchanges that it is shown, and leaves
 * everything else as Cal.com said it. Does nothing but compute; normalising what is normalised changes nothing.
 */
export class Normaliser {
  readonly names: Names;
  anchor: string | undefined;
  readonly #run: string | undefined;
  readonly #calendar: Calendar | undefined;

  constructor(options: NormaliserOptions = {}) {
    this.names = options.names ?? new Names();
    this.anchor = options.anchor;
    this.#run = options.run;
    this.#calendar = options.calendar;
    const { me, other } = options.accounts ?? {};
    if (me) this.names.learnAccount('me', me);
    if (other) this.names.learnAccount('other', other);
  }

  /** The body of an answer with what has no stable order in one. */
  settle({ response, at }: Exchange): Json {
    return settleOrder(response.body, (address) => nameInText(address, this.#reading(at)));
  }

  /** Learns the identifiers of an answer, so that they are known wherever they stand. */
  learn(exchange: Exchange): void {
    const resource = resourceOf(exchange.request.path);
    eachIdentifier(this.settle(exchange), resource, (_, { kind, id }) => this.names.learn(kind, id));
    eachObject(exchange.response.body, [], (keys, { id, name }) => {
      if (typeof id !== 'number' || typeof name !== 'string') return;
      if (identifierAt([...keys, 'id'], id, resource)?.kind === 'user.id')
        this.names.learnAccountName(id, name);
    });
  }

  /** The exchange with names in place of what differs from run to run. */
  normalise(exchange: Exchange): NormalisedExchange {
    this.learn(exchange);
    const { request, response } = exchange;
    const reading = this.#reading(exchange.at, instantsOf(request));
    const resource = resourceOf(request.path);
    return {
      request: this.template(request, exchange.at),
      response: {
        status: response.status,
        headers: normaliseHeaders(response.headers, exchange.caller),
        body: this.#nameIn(this.settle(exchange), [], resource, reading),
      },
    };
  }

  /** The request with names in place of what an earlier answer gave, and of its times. */
  template(request: RequestRecord, at: number): NormalisedExchange['request'] {
    const reading = { ...this.#reading(at), nearIsRelative: true };
    const { method, path, headers, body } = request;
    const plain = { method, path: nameInText(path, reading), headers };
    return body === undefined ? plain : { ...plain, body: this.#nameIn(body, [], resourceOf(path), reading) };
  }

  #reading(at: number, requested?: ReadonlyMap<number, string>): Reading {
    const base = { names: this.names, run: this.#run, at, anchor: this.anchor, calendar: this.#calendar };
    return requested ? { ...base, requested } : base;
  }

  #nameIn(value: Json, keys: string[], resource: string, reading: Reading): Json {
    if (Array.isArray(value))
      return value.map((item, at) => this.#nameIn(item, [...keys, String(at)], resource, reading));
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          nameInText(key, reading),
          this.#nameIn(item, [...keys, key], resource, reading),
        ]),
      );
    }
    const name = this.#nameWhole(value, keys, resource, reading);
    if (name !== undefined) return name;
    if (typeof value !== 'string') return value;
    return (VOLATILE.has(keys.at(-1) ?? '') ? nameVolatile(value) : undefined) ?? nameInText(value, reading);
  }

  #nameWhole(value: Json, keys: string[], resource: string, reading: Reading): string | undefined {
    const identifier = identifierAt(keys, value, resource);
    if (identifier) {
      const name = this.names.nameOf(identifier.kind, identifier.id);
      if (typeof value !== 'string' || name === undefined) return name;
      return nameInText(value.replace(String(identifier.id), name), reading);
    }
    // An id that is sent as a string where a number belongs is still that id, and says so.
    const place = keys.filter((key) => !/^\d+$/.test(key)).at(-1) ?? '';
    const kind = typeof value === 'string' && /^\d{1,15}$/.test(value) ? kindAfter(place) : undefined;
    return kind === undefined
      ? undefined
      : this.names.nameOf(kind, Number(value))?.replace(/>$/, ' as text>');
  }
}

/** The instants that a request names: those of its query and those in its body, by the property's name. */
function instantsOf(request: RequestRecord): Map<number, string> {
  const found = new Map<number, string>();
  const note = (name: string, value: Json) => {
    if (typeof value !== 'string' || !WHOLE_STAMP.exec(value)?.[2]) return;
    const at = timeOf(value);
    if (!Number.isNaN(at) && !found.has(at)) found.set(at, `request.${name.replace(/[^A-Za-z]/g, '')}`);
  };
  eachLeaf(request.body ?? null, [], (keys, value) => note(keys.at(-1) ?? 'body', value));
  for (const [name, value] of new URLSearchParams(request.path.split('?')[1] ?? '')) note(name, value);
  return found;
}

/** Normalises a sequence of exchanges that belong together, in their order. */
export function normalise(
  exchanges: readonly Exchange[],
  options: NormaliserOptions = {},
): NormalisedExchange[] {
  const normaliser = new Normaliser(options);
  for (const exchange of exchanges) normaliser.learn(exchange);
  return exchanges.map((exchange) => normaliser.normalise(exchange));
}
