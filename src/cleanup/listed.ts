import { type Answer, UnexpectedAnswer } from '../client/index.ts';

/**
 * The things that a list answers.
 * @param telling the properties that tell one from another, texts but for a numeric id: what lacks them can be neither
 * counted nor removed
 * @throws UnexpectedAnswer when it is no list, or one of them lacks such a property
 */
export function listed<T extends object>(answer: Answer<T[]>, ...telling: (keyof T)[]): T[] {
  const data: unknown = answer.data;
  const isTold = (thing: unknown): thing is T =>
    typeof thing === 'object' &&
    thing !== null &&
    telling.every((name) => {
      const value = (thing as T)[name];
      return typeof value === 'string' || (name === 'id' && typeof value === 'number');
    });
  if (!Array.isArray(data) || !data.every(isTold)) throw new UnexpectedAnswer(answer.exchange);
  return data;
}
