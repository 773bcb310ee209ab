import { BareRefusal } from '../http/errors.ts';

/** A NUL in a text that is to be stored: the database refuses it (S12#643). */
export function refuseNul(text: string | null | undefined): void {
  if (text?.includes('\0')) throw new BareRefusal(500, 'Internal server error');
}
