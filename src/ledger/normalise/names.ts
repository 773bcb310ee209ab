import type { Account } from '../exchange.ts';

type Value = string | number;

/** A name that the normaliser gives, as a part of a text. */
export const NAME = /<[a-z][A-Za-z.-]*(?:#\w+|[+-]\d+m?)?(?: (?:as [^<>]+|compact|encoded))?>/g;

/** A text that stands for an account, and its name. */
export interface NamedText {
  text: string;
  name: string;
  pattern: RegExp;
}

/** Which value has which name: the same value has the same name, and no two values share one. */
export class Names {
  readonly #byValue = new Map<string, string>();
  readonly #byName = new Map<string, Value>();
  readonly #counts = new Map<string, number>();
  readonly #mark: string;
  #texts: readonly NamedText[] = [];

  /** @param mark stands in the numbers that `learn` gives, so that names of two tables cannot meet by chance */
  constructor(mark = '') {
    this.#mark = mark;
  }

  /** Numbers are ids only within their kind; a string identifier is the same whatever it is called. */
  #key(kind: string, value: Value): string {
    return typeof value === 'number' ? `${kind} ${value}` : value;
  }

  nameOf(kind: string, value: Value): string | undefined {
    return this.#byValue.get(this.#key(kind, value));
  }

  valueOf(name: string): Value | undefined {
    return this.#byName.get(name);
  }

  /** Names a value, unless the value or the name is taken. */
  bind(kind: string, value: Value, name: string): void {
    const key = this.#key(kind, value);
    if (this.#byValue.has(key) || this.#byName.has(name)) return;
    this.#byValue.set(key, name);
    this.#byName.set(name, value);
  }

  /** Gives a value the next name of its kind, unless it has one. */
  learn(kind: string, value: Value): void {
    if (this.#byValue.has(this.#key(kind, value))) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.bind(kind, value, `<${kind}#${this.#mark}${count}>`);
  }

  /** Names what belongs to an account: `<me.id>`, `<me.email>` … */
  learnAccount(owner: string, account: Account): void {
    this.bind('user.id', account.id, `<${owner}.id>`);
    this.#bindText(account.email, `<${owner}.email>`);
    this.#bindText(account.username, `<${owner}.username>`);
    if (account.name !== undefined) this.#bindText(account.name, `<${owner}.name>`);
  }

  /** Learns the name of an account from a place that gives it beside its id, as a booking's hosts do. */
  learnAccountName(id: number, name: string): void {
    const owner = /^<(\w+)\.id>$/.exec(this.nameOf('user.id', id) ?? '')?.[1];
    if (owner !== undefined) this.#bindText(name, `<${owner}.name>`);
  }

  /** Gives a text the next name of its kind, wherever it stands, unless it has one. */
  learnText(kind: string, text: string): void {
    if (this.#byValue.has(text)) return;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#bindText(text, `<${kind}#${this.#mark}${count}>`);
  }

  /** Texts that have a name wherever they stand, the longest first. */
  get texts(): readonly NamedText[] {
    return this.#texts;
  }

  #bindText(text: string, name: string): void {
    if (text.length < 3 || this.#byName.has(name) || this.#byValue.has(text)) return;
    this.bind('text', text, name);
    const encoded = encodeURIComponent(text);
    const inQuery = new URLSearchParams([['', text]]).toString().slice(1);
    const forms = new Set([encoded, inQuery].filter((form) => form !== text));
    const told: NamedText[] = [
      { text, name, pattern: bounded(text) },
      ...[...forms].map((form) => ({ text: form, name: encodedName(name), pattern: bounded(form) })),
    ];
    this.#texts = [...this.#texts, ...told].sort((a, b) => b.text.length - a.text.length);
  }
}

/** Whose account it is has been redacted where it was known, in whatever form: there it says no more than who. */
const encodedName = (name: string): string =>
  /^<(me|other)\./.test(name) ? name : name.replace(/>$/, ' encoded>');

const bounded = (text: string) =>
  new RegExp(`(?:(?<![\\w.-])|(?<=%[0-9A-F]{2}))${literally(text)}(?![\\w-])`, 'g');

/** A pattern that matches just this text. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
