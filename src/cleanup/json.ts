import type { ExchangeDraft } from '../client/index.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An object as it is, or what a text says in JSON. */
export function asJson(value: unknown): Json {
  let read = value;
  if (typeof value === 'string') {
    try {
      read = JSON.parse(value);
    } catch {
      return {};
    }
  }
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Json) : {};
}

/** A text, or a number as one; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The path of a request without its query. */
export function pathOf({ request }: Pick<ExchangeDraft, 'request'>): string {
  return request.path.replace(/[?#].*$/s, '');
}
