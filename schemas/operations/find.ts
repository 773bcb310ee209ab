import type { Operation } from '../contract.ts';
import { OPERATIONS } from './table.ts';

const BY_METHOD = new Map<string, { operation: Operation; segments: readonly string[] }[]>();
for (const operation of Object.values(OPERATIONS)) {
  const entry = { operation, segments: operation.path.split('/').slice(1) };
  BY_METHOD.set(operation.method, [...(BY_METHOD.get(operation.method) ?? []), entry]);
}

/** How many segments a template shares literally with a path; -1 when it does not fit. */
function literalMatches(template: readonly string[], segments: readonly string[]): number {
  if (template.length !== segments.length) return -1;
  let literal = 0;
  for (const [index, part] of template.entries()) {
    const segment = segments[index];
    if (part === segment) literal++;
    else if (!part.startsWith('{') || segment === '') return -1;
  }
  return literal;
}

/**
 * The operation that a request addresses, or null when the suite knows none.
 * `path` comes without its query; a trailing slash counts for nothing, as at Cal.com (S12 protocol `GET /v2/bookings/`).
 */
export function findOperation(method: string, path: string): Operation | null {
  const segments = path.replace(/\/+$/, '').split('/').slice(1);
  let best: Operation | null = null;
  let bestScore = -1;
  for (const { operation, segments: template } of BY_METHOD.get(method.toUpperCase()) ?? []) {
    const score = literalMatches(template, segments);
    if (score > bestScore) {
      best = operation;
      bestScore = score;
    }
  }
  return best;
}
