import type { Redactor } from './redact.ts';

const ACCOUNTS = ['me', 'other'] as const;

/**
 * Learns the name of an account's owner from an answer that tells it beside their address, as a booking's hosts do:
 * `GET /v2/me` of releases before 2025-12 has no name (F43). Costs nothing once it is known.
 */
export function learnNames(redactor: Redactor, body: unknown): void {
  for (const account of ACCOUNTS) {
    const email = redactor.valueOf(`${account}.email`);
    if (email === undefined || redactor.valueOf(`${account}.name`) !== undefined) continue;
    const name = nameBeside(email, body);
    if (name !== null) redactor.add(`${account}.name`, name);
  }
}

/** Of a user, who has a username: an attendee may have a host's address and any name. */
function nameBeside(email: string, value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { email: address, name, username } = value as Record<string, unknown>;
  if (address === email && typeof name === 'string' && name !== '' && typeof username === 'string')
    return name;
  for (const item of Object.values(value)) {
    const found = nameBeside(email, item);
    if (found !== null) return found;
  }
  return null;
}
