import { type ErrorShape, errorShapeOf } from '../../schemas/index.ts';
import type { Exchange, HeaderRecord } from './exchange.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

/** Part of a list answer; which fields it has depends on the version (F09). */
export type Pagination = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Cal.com answered, redacted. `T` is the type of its data where it succeeds. */
export class Answer<T> {
  readonly exchange: Exchange;
  readonly status: number;
  readonly headers: HeaderRecord;
  readonly body: unknown;

  constructor(exchange: Exchange) {
    if (exchange.answer === null) throw new TypeError('An exchange without an answer is no Answer.');
    this.exchange = exchange;
    this.status = exchange.answer.status;
    this.headers = exchange.answer.headers;
    this.body = exchange.answer.body;
  }

  /** True for 2xx. */
  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /**
   * The data of a success.
   * @throws UnexpectedAnswer with the request, the status and an excerpt of the body when it is none.
   */
  get data(): T {
    if (!this.ok || !isRecord(this.body) || this.body['status'] !== 'success') {
      throw new UnexpectedAnswer(this.exchange);
    }
    return this.body['data'] as T;
  }

  /** Of a list; undefined elsewhere. */
  get pagination(): Pagination | undefined {
    const value = isRecord(this.body) ? this.body['pagination'] : undefined;
    return isRecord(value) ? value : undefined;
  }

  /** Which of the error shapes the body has (F12); null when it is none. */
  get errorShape(): ErrorShape | null {
    return errorShapeOf(this.body) ?? null;
  }

  /** `error.code`, e.g. `NotFoundException`; null where the shape has none (the bare one). */
  get errorCode(): string | null {
    const code = this.#error?.['code'];
    return typeof code === 'string' ? code : null;
  }

  /** The text of the error, wherever its shape keeps it; null when there is none. */
  get errorMessage(): string | null {
    const message = this.#error?.['message'] ?? (isRecord(this.body) ? this.body['message'] : undefined);
    return typeof message === 'string' ? message : null;
  }

  get #error(): Record<string, unknown> | undefined {
    const error = isRecord(this.body) ? this.body['error'] : undefined;
    return isRecord(error) ? error : undefined;
  }
}
