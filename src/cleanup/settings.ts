import type { Answer, Caller, Client, Exchange, ExchangeDraft } from '../client/index.ts';
import { type Refusal, refusal, type State, unlessLost } from './attempt.ts';
import type { Intent, Item, Ref } from './item.ts';
import { asJson, type Json, pathOf } from './json.ts';

const ACCOUNT = /(?:^|\/)v2\/me\/*$/;
/** What a claim may change of an account. The rest names its owner, or what others see depends on it. */
const CHANGEABLE: readonly string[] = ['timeFormat', 'weekStart', 'timeZone'];

/** What the accounts were like when they were first seen: what a change is put back to. */
export class AccountsAsFound {
  readonly #found = new Map<Caller, Json>();

  /** Remembers an account that an answer shows, unless it was seen before. */
  learn(exchange: Exchange): void {
    const { caller, request, answer } = exchange;
    const isRead = request.method === 'GET' && ACCOUNT.test(pathOf(exchange)) && answer?.status === 200;
    if (isRead && !this.#found.has(caller)) this.#found.set(caller, asJson(asJson(answer.body)['data']));
  }

  /**
   * What a request changes of its caller's account, with what it was before; null when it changes nothing.
   * @throws Error when that could not be put back: then nothing may be sent
   */
  intentOf(draft: ExchangeDraft): Intent | null {
    const { caller, request } = draft;
    if (request.method !== 'PATCH' || !ACCOUNT.test(pathOf(draft)) || caller === 'anonymous') return null;
    const names = Object.keys(asJson(request.body));
    if (names.length === 0) return null;
    const before = this.#found.get(caller) ?? {};
    const forGood = names.filter((name) => !CHANGEABLE.includes(name) || before[name] === undefined);
    if (forGood.length > 0)
      throw new Error(
        `PATCH /v2/me would change ${forGood.join(', ')} of the account for good: only ${CHANGEABLE.join(', ')} are put back, once the same client has read the account with GET /v2/me`,
      );
    const mark = JSON.stringify(Object.fromEntries(names.map((name) => [name, before[name]])));
    return { kind: 'changed-setting', caller, mark, movedFrom: null, eventType: null, lapsesAfterMs: null };
  }
}

/** The settings that an intent or an item is about, each under the name by which it is put back. */
export function settingsOf({ caller, mark }: Pick<Item, 'caller' | 'mark'>): Ref[] {
  return Object.keys(asJson(mark)).map((name) => `${caller} ${name}`);
}

/** Puts one setting back to what it was. */
export async function putBack(ref: Ref, client: Client, { caller, mark }: Item): Promise<State> {
  const name = ref.slice(caller.length + 1);
  const before = asJson(mark)[name];
  const session = client.as(caller);
  const isBack = (me: Answer<object>) => me.ok && asJson(me.data)[name] === before;
  const answer: Refusal | null = await unlessLost(session.me.update({ [name]: before }));
  return isBack(await session.me.get()) ? { gone: true, heirs: [] } : { gone: false, why: refusal(answer) };
}
