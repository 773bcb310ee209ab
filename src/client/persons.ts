import type { Redactor } from './redact.ts';

/** Whose keys a client has, as far as that is known. */
export type KnownAccounts = Partial<Record<'me' | 'other', { id: number; username: string | null } | null>>;

const ACCOUNTS = ['me', 'other'] as const;

/**
 * Learns the name of an account's owner from an answer that tells it beside their address, as a booking's hosts do, or
 * beside their id and username, as an event type's users and a team's hosts do: `GET /v2/me` of releases before 2025-12 has no name (F43).
 * Costs nothing once it is known.
 */
export function learnNames(redactor: Redactor, body: unknown, accounts: KnownAccounts = {}): void {
  for (const account of ACCOUNTS) {
    if (redactor.valueOf(`${account}.name`) !== undefined) continue;
    const email = redactor.valueOf(`${account}.email`);
    const known = accounts[account];
    // By nothing nobody can be known: the answer need not be walked.
    if (email === undefined && known == null) continue;
    const name = nameOfUser(body, (user) => {
      if (email !== undefined && user['email'] === email) return true;
      const id = user['id'] ?? user['userId'];
      return known != null && id === known.id && user['username'] === known.username;
    });
    if (name !== null) redactor.add(`${account}.name`, name);
  }
}

type User = Readonly<Record<string, unknown>>;

/** Of a user, who has a username: an attendee may have a host's address and any name. */
function nameOfUser(value: unknown, isMeant: (user: User) => boolean): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, username } = value as User;
  if (typeof name === 'string' && name !== '' && typeof username === 'string' && isMeant(value as User))
    return name;
  for (const item of Object.values(value)) {
    const found = nameOfUser(item, isMeant);
    if (found !== null) return found;
  }
  return null;
}
