/** Passes a body as one of the right type, although it deliberately is not: for claims about what malformed ones get. */
export function unchecked<T>(body: unknown): T {
  return body as T;
}
