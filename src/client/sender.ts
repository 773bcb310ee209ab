import { checkAnswer, findOperation } from '../../schemas/index.ts';
import { Answer } from './answer.ts';
import { excerptOf, parseBody } from './body.ts';
import type { Caller, Exchange, ExchangeDraft, HeaderRecord } from './exchange.ts';
import { Inconclusive } from './inconclusive.ts';
import { LostAnswer } from './lost-answer.ts';
import type { Pace } from './pace.ts';
import { type KnownAccounts, learnNames } from './persons.ts';
import { type RateLimit, rateLimitOf } from './rate-limit.ts';
import type { Redactor } from './redact.ts';
import type { Skew } from './skew.ts';
import { type Trouble, troubleOf, waitAfter429 } from './trouble.ts';
import type { ClientOptions } from './types.ts';
import { transmit } from './wire.ts';

/** One call, ready to be sent. */
export interface Call {
  caller: Caller;
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  /** What the record shows, and what goes over the wire. */
  body: unknown;
  content: string | undefined;
  deadlineMs: number | undefined;
  expect: 'json' | 'anything';
  rateLimitIsAnswer: boolean;
  /** Of the credential, for the pace. */
  budget: string;
}

export interface SenderParts {
  baseUrl: string;
  deadlineMs: number;
  rateLimitBlockMs: number;
  maxBytes: number;
  pace: Pace;
  redactor: Redactor;
  accounts: KnownAccounts;
  skew: Skew;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  onRequest: ClientOptions['onRequest'];
  onExchange: ClientOptions['onExchange'];
  onInconclusive: ClientOptions['onInconclusive'];
  onRateLimit(budget: string, seen: RateLimit): void;
}

const ATTEMPTS = 3;
/** A 429 that asks for more is not waited out. */
const LONGEST_WAIT_MS = 90_000;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Sends calls: in their turn, recorded, and reads again when something on the way failed (rule 7 of the design). */
export class Sender {
  sent = 0;
  readonly #parts: SenderParts;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /**
   * @throws Inconclusive (or what onInconclusive throws) when nothing was learnt; LostAnswer when besides something
   * may have been changed.
   */
  async send<T>(call: Call): Promise<Answer<T>> {
    const started = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      const { exchange, trouble } = await this.#attempt(call, attempt);
      if (trouble === null) return new Answer<T>(exchange);
      const wait = this.#waitBefore(call, attempt, exchange, trouble, performance.now() - started);
      if (wait === null) return this.#giveUp(call, exchange, trouble);
      await this.#parts.sleep(wait);
    }
  }

  async #attempt(call: Call, attempt: number): Promise<{ exchange: Exchange; trouble: Trouble | null }> {
    const { pace, redactor, skew, now } = this.#parts;
    if (!call.rateLimitIsAnswer) await pace.turn(call.budget);

    this.sent += 1;
    const url = this.#parts.baseUrl + call.path;
    const operation = findOperation(call.method, call.path.replace(/[?#].*$/s, ''))?.id ?? null;
    const version = call.headers['cal-api-version'] ?? null;
    const request = { method: call.method, url, path: call.path, headers: call.headers, body: call.body };
    const draft: ExchangeDraft = redactor.json({
      sequence: this.sent,
      operation,
      version,
      caller: call.caller,
      attempt,
      request,
    });
    await this.#parts.onRequest?.(draft);

    const sentAt = now();
    const start = performance.now();
    const wire = await transmit({
      method: call.method,
      url,
      headers: call.headers,
      body: call.content,
      deadlineMs: call.deadlineMs ?? this.#parts.deadlineMs,
      maxBytes: this.#parts.maxBytes,
    });
    const durationMs = performance.now() - start;

    if (wire.answer !== null) {
      skew.observe(wire.answer.headers, sentAt, sentAt + durationMs);
      this.#learnLimit(call, wire.answer.headers);
    }
    const read =
      wire.answer === null || wire.failure !== null
        ? { body: wire.answer && excerptOf(wire.answer.content), failure: wire.failure }
        : parseBody(wire.answer.content, call.expect);
    const trouble = troubleOf(wire.answer, read.failure, call.rateLimitIsAnswer);
    const answer = wire.answer && {
      status: wire.answer.status,
      headers: wire.answer.headers,
      body: read.body,
      bytes: wire.answer.content.length,
    };
    learnNames(redactor, answer?.body, this.#parts.accounts);
    const judged = answer !== null && trouble === null && call.method !== 'HEAD' && answer.status !== 204;
    const exchange: Exchange = {
      ...draft,
      answer: redactor.json(answer),
      failure: redactor.json(read.failure),
      sentAt: new Date(sentAt).toISOString(),
      durationMs: Math.round(durationMs * 10) / 10,
      check: judged ? redactor.json(checkAnswer({ operation, version, ...answer })) : null,
    };
    await this.#parts.onExchange?.(exchange);
    return { exchange, trouble };
  }

  #learnLimit(call: Call, headers: HeaderRecord): void {
    const seen = rateLimitOf(headers);
    if (seen === null) return;
    this.#parts.pace.learn(call.budget, seen);
    this.#parts.onRateLimit(call.budget, seen);
  }

  /** Milliseconds until the next attempt; null: there is none. */
  #waitBefore(
    call: Call,
    attempt: number,
    exchange: Exchange,
    trouble: Trouble,
    elapsedMs: number,
  ): number | null {
    const limited = trouble.reason === 'rate-limit';
    const { now, skew, rateLimitBlockMs } = this.#parts;
    const asked = limited
      ? waitAfter429(exchange.answer?.headers ?? {}, now() + skew.ms, rateLimitBlockMs)
      : 0;
    // Others who share the key must keep still as well, also when this call is not repeated.
    if (limited) this.#parts.pace.hold(call.budget, Math.min(asked, LONGEST_WAIT_MS));

    const deadline = call.deadlineMs ?? this.#parts.deadlineMs;
    const exhausted = attempt >= ATTEMPTS || (!limited && elapsedMs > 2 * deadline);
    if (!READS.has(call.method) || !trouble.passing || exhausted || asked > LONGEST_WAIT_MS) return null;
    const backoff = 200 * 2 ** (attempt - 1) * (1 + Math.random());
    return asked + backoff;
  }

  #giveUp(call: Call, exchange: Exchange, trouble: Trouble): never {
    const what = `${exchange.request.method} ${exchange.request.path} as ${call.caller}`;
    const tried = exchange.attempt > 1 ? ` (attempt ${exchange.attempt})` : '';
    const message = this.#parts.redactor.text(`${what}${tried}: ${trouble.message}`);
    const error =
      !READS.has(call.method) && trouble.mayHaveHappened
        ? new LostAnswer(trouble.reason, message, exchange)
        : new Inconclusive(trouble.reason, message, exchange);
    this.#parts.onInconclusive?.(error);
    throw error;
  }
}
