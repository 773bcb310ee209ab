import { createHash } from 'node:crypto';
import { sortedJson } from './sorted-json.ts';

/** Twelve hexadecimal digits that are the same for the same content, whatever the order of its properties. */
export const fingerprintOf = (value: unknown): string =>
  createHash('sha256').update(sortedJson(value)).digest('hex').slice(0, 12);
