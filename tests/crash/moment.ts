import { SimpleFaker } from '@faker-js/faker';

/** When a run is killed: at a point of time, or at a request, before, while or after the target carries it out. */
export type Moment =
  | { at: 'time'; afterMs: number }
  | {
      at: 'create' | 'request';
      /** Which one of its kind, from 1. */
      number: number;
      /**
       * `arriving`: killed, and the target never hears of it; `in-flight`: killed, and the target carries it out a
       * little later; `made`: carried out, killed before the answer is out; `answered`: killed a little after.
       */
      phase: 'arriving' | 'in-flight' | 'made' | 'answered';
      lateMs: number;
    };

/** What a whole run comes to, so that moments spread over all of it. */
export interface Extent {
  durationMs: number;
  creates: number;
  requests: number;
}

/** Draws moments from a seed; creates are hit most often: there things can be lost. */
export function createMoments(seed: number): (extent: Extent) => Moment {
  const faker = new SimpleFaker();
  faker.seed(seed);
  const upTo = (most: number) => faker.number.int({ min: 1, max: Math.max(1, most) });
  return ({ durationMs, creates, requests }) => {
    const at = faker.helpers.weightedArrayElement([
      { value: 'time' as const, weight: 2 },
      { value: 'create' as const, weight: 5 },
      { value: 'request' as const, weight: 3 },
    ]);
    if (at === 'time') return { at, afterMs: upTo(durationMs) };
    return {
      at,
      number: upTo(at === 'create' ? creates : requests),
      phase: faker.helpers.arrayElement(['arriving', 'in-flight', 'made', 'answered'] as const),
      lateMs: upTo(300),
    };
  };
}

export function describeMoment(moment: Moment): string {
  if (moment.at === 'time') return `after ${(moment.afterMs / 1000).toFixed(1)} s`;
  const late = moment.phase === 'in-flight' || moment.phase === 'answered' ? ` ${moment.lateMs} ms` : '';
  return `${moment.at} ${moment.number} ${moment.phase}${late}`;
}
