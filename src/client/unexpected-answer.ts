import type { Exchange } from './exchange.ts';

const EXCERPT = 600;

/** An answer that is no success was asked for its data. */
export class UnexpectedAnswer extends Error {
  override readonly name: string = 'UnexpectedAnswer';
  readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    const { request, answer } = exchange;
    const body = JSON.stringify(answer?.body) ?? '(no body)';
    const cut = body.length > EXCERPT ? `${body.slice(0, EXCERPT)}… (${body.length} characters)` : body;
    super(
      `${request.method} ${request.path} as ${exchange.caller} answered ${answer?.status ?? 'nothing'}, ` +
        `not a success with data:\n  ${cut}`,
    );
    this.exchange = exchange;
  }
}
