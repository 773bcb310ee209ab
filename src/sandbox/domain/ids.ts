import { randomBytes } from 'node:crypto';

const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** A booking's uid: 22 characters without look-alikes (F01). */
export function newUid(): string {
  let uid = '';
  for (const byte of randomBytes(22)) uid += ALPHABET[byte % ALPHABET.length] ?? '';
  return uid;
}
