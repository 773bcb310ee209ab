import type { Exchange, ExchangeDraft } from './exchange.ts';
import { Inconclusive, type InconclusiveReason } from './inconclusive.ts';

/** A request that changes something may have been carried out, and nobody can say: it is looked up by its mark. */
export class LostAnswer extends Inconclusive {
  override readonly name: string = 'LostAnswer';
  readonly draft: ExchangeDraft;

  constructor(reason: InconclusiveReason, message: string, exchange: Exchange) {
    super(reason, `${message} It may have been carried out: it is not sent again.`, exchange);
    this.draft = exchange;
  }
}
