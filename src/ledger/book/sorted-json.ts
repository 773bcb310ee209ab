/** JSON with the properties of every object in alphabetical order: the same content is the same text. */
export function sortedJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, (_, item: unknown) => (isPlain(item) ? inOrder(item) : item), indent);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
