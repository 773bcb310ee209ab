import { type Answer, Inconclusive } from '../client/index.ts';
import type { Ref } from './item.ts';

export interface RemovalOptions {
  /** Of a cancelled booking; Cal.com asks the host for one (F18). */
  reason: string;
  sleep: (ms: number) => Promise<void>;
}

/** What the target shows of a thing after an attempt. */
export type State = { gone: true; heirs: Ref[] } | { gone: false; why: string };

/** What an answer says of why something is still there. */
export type Refusal = Pick<Answer<unknown>, 'status' | 'errorMessage'>;

export function refusal(answer: Refusal | null): string {
  if (answer === null) return 'the answer was lost, and it is still there';
  return `${answer.status} ${answer.errorMessage ?? 'and it is still there'}`;
}

/** Null when nobody knows what became of it: its state will tell. A target that is not there is not asked for it. */
export async function unlessLost<T>(sent: Promise<T>): Promise<T | null> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof Inconclusive && error.exchange?.failure?.kind !== 'not-sent') return null;
    throw error;
  }
}
