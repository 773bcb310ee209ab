import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestError, TestResult } from '@playwright/test/reporter';
import type { Trial } from './trial.ts';

/** What a test, or a fixture while it ran, was annotated with. */
export function annotations(test: TestCase, result: TestResult, type: string): string[] {
  const all = [...test.annotations, ...result.annotations].filter((found) => found.type === type);
  return [...new Set(all.map((found) => found.description ?? ''))];
}

/** The first annotation of that type; null: there is none. */
export const annotation = (test: TestCase, result: TestResult, type: string): string | null =>
  annotations(test, result, type)[0] ?? null;

/** What an error says, without colours. */
export const textOf = (error: TestError): string =>
  stripVTControlCharacters(
    error.message ?? error.value ?? error.stack ?? 'an error without a message',
  ).trim();

/** A test's run as it is judged. */
export const trialOf = (test: TestCase, result: TestResult): Trial => ({
  status: result.status,
  errors: result.errors.map((error) => textOf(error)),
  inconclusive: annotation(test, result, 'inconclusive'),
  unsupported: annotation(test, result, 'unsupported'),
});
