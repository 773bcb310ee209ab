import type { ErrorShape } from '../contract.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Which of the four error shapes (F12) a body has, or null when it has none. Looks at the outline only:
 * whether it is well formed is for `checkAnswer` to say.
 */
export function errorShapeOf(body: unknown): ErrorShape | null {
  if (!isObject(body)) return null;
  const { error } = body;
  if (!isObject(error)) return typeof body['statusCode'] === 'number' && 'message' in body ? 'bare' : null;
  if (!('code' in error)) return null;
  const { details } = error;
  if (isObject(details) && Array.isArray(details['errors'])) return 'validation';
  return details === undefined ? 'coded' : 'detailed';
}
