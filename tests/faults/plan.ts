import { SimpleFaker } from '@faker-js/faker';
import type { Call } from '../proxy/proxy.ts';
import { FAULT_NAMES, type Fault } from './faults.ts';

/** Says what befalls a request; null: nothing. Asked once for each, in the order of arrival. */
export type Draw = (call: Pick<Call, 'method' | 'path'>) => Fault | null;

/** The faults of one run. The seed decides all of it, and the order of arrival which request is hit. */
export interface Plan {
  /** From 1. */
  run: number;
  seed: number;
  /** The part of the requests that is hit, about. */
  rate: number;
  /** How often each kind comes among the faults; kinds that do not come are left out. */
  mix: { value: Fault; weight: number }[];
  /** A run that is hit from the start often does not begin at all. */
  from: 'the start' | 'the first create';
  workers: number;
}

const MOST = 0.3;
const LONGEST_BURST = 6;

/** Draws rate and mix of each run. */
export function drawPlans(seed: number, runs: number): Plan[] {
  const chance = new SimpleFaker();
  chance.seed(seed);
  return Array.from({ length: runs }, (_, index) => {
    const mix = FAULT_NAMES.map((value) => ({
      value,
      weight: chance.helpers.arrayElement([0, 1, 2, 4]),
    })).filter(({ weight }) => weight > 0);
    return {
      run: index + 1,
      seed: chance.number.int({ max: 2 ** 31 }),
      rate: chance.number.int({ max: MOST * 100 }) / 100,
      mix: mix.length > 0 ? mix : [{ value: 'cut-after', weight: 1 }],
      from: chance.helpers.arrayElement(['the start', 'the first create', 'the first create'] as const),
      workers: chance.helpers.arrayElement([1, 2]),
    };
  });
}

/** What befalls the requests of a run, and the chance from which its faults draw their details. */
export function drawsOf({ seed, rate, mix, from }: Plan): { draw: Draw; chance: SimpleFaker } {
  const chance = new SimpleFaker();
  chance.seed(seed);
  const probability = rateOfBeginnings(rate, mix);
  let begun = from === 'the start';
  let burst = 0;
  const draw: Draw = ({ method }) => {
    begun ||= method === 'POST';
    if (!begun) return null;
    if (burst > 0) {
      burst -= 1;
      return 'gateway';
    }
    if (!chance.datatype.boolean({ probability })) return null;
    const fault = chance.helpers.weightedArrayElement(mix);
    if (fault === 'gateway') burst = chance.number.int({ max: LONGEST_BURST - 1 });
    return fault;
  };
  return { draw, chance };
}

/** How often a fault must begin, so that with the bursts the whole rate comes out. */
function rateOfBeginnings(rate: number, mix: Plan['mix']): number {
  const total = mix.reduce((sum, { weight }) => sum + weight, 0);
  const gateways = mix.find(({ value }) => value === 'gateway')?.weight ?? 0;
  const length = 1 + (gateways / total) * ((LONGEST_BURST - 1) / 2);
  return rate / (length - rate * (length - 1));
}
