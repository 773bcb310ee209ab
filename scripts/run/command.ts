import { Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../../src/ledger/verdict.ts';
import { MUTANTS, RELEASES } from '../../src/sandbox/index.ts';

/** A command as `npm run` calls it: wrong usage exits 4, help 0. */
export function npmCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));
}

/** Parses an option that is one of a few words. */
export function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const match = allowed.find((one) => one === value);
    if (match !== undefined) return match;
    throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`);
  };
}

/** Parses an option that is a whole number. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

export const releaseName = oneOf(RELEASES);
export const mutantName = oneOf(MUTANTS.map(({ name }) => name));
