import type { Exchange, ExchangeDraft } from '../client/index.ts';
import { emptiedBy, goneBy, intentOf, outcomeOf, revivedBy } from './effects.ts';
import type { Intent } from './item.ts';
import { type Recorder, recordMade } from './journal.ts';
import { AccountsAsFound } from './settings.ts';

/** What the hooks keep of a create under way. */
interface Pending {
  number: number;
  intent: Intent;
  recorder: Recorder;
}

export interface JournalHooks {
  onRequest(draft: ExchangeDraft): void;
  onExchange(exchange: Exchange): void;
}

/**
 * Hooks for a client, so that a journal (or a scope of it) knows what the client makes and removes. Each client needs
 * hooks of its own: they match an answer to its request by its number.
 * @param to where to record; a function is asked at each request
 */
export function journalHooks(to: Recorder | (() => Recorder)): JournalHooks {
  const current = typeof to === 'function' ? to : () => to;
  const pending = new Map<number, Pending>();
  const accounts = new AccountsAsFound();
  return {
    onRequest(draft) {
      const intent = intentOf(draft) ?? accounts.intentOf(draft);
      if (intent === null) return;
      const recorder = current();
      const from = intent.movedFrom === null ? undefined : recorder.find('booking', intent.movedFrom);
      const marked = { ...intent, mark: intent.mark ?? from?.mark ?? null };
      pending.set(draft.sequence, { number: recorder.intend(marked), intent: marked, recorder });
    },
    onExchange(exchange) {
      accounts.learn(exchange);
      const made = pending.get(exchange.sequence);
      const recorder = made?.recorder ?? current();
      pending.delete(exchange.sequence);
      if (made !== undefined) {
        const { kind, caller, mark } = made.intent;
        const outcome = outcomeOf(made.intent, exchange);
        if (outcome.type === 'nothing') recorder.nothing(made.number);
        if (outcome.type === 'lost') recorder.lost(made.number, outcome.answered);
        if (outcome.type === 'made') {
          const all = outcome.made.map((identity) => ({ kind, caller, mark, ...identity }));
          recordMade(recorder, made.number, all);
        }
      }
      for (const { kind, ref } of goneBy(exchange)) recorder.gone(kind, ref);
      const emptied = emptiedBy(exchange);
      for (const { kind, ref, eventType } of emptied === null ? [] : recorder.open)
        if (kind === 'webhook' && ref !== null && eventType === emptied) recorder.gone(kind, ref);
      for (const identity of revivedBy(exchange)) {
        const known = recorder.find('booking', identity.ref);
        if (known === undefined) continue;
        recorder.made(null, { kind: 'booking', caller: known.caller, mark: known.mark, ...identity });
      }
    },
  };
}
