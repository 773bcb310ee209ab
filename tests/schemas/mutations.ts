/** A copy of a body with one thing wrong. */
export interface Mutation {
  kind: 'removed' | 'null' | 'retyped';
  /** JSON pointer with array indices as `*`. */
  path: string;
  to: string;
  body: unknown;
}

type Path = readonly (string | number)[];

function starred(path: Path): string {
  return path.map((key) => `/${typeof key === 'number' ? '*' : key}`).join('');
}

/** The body with the value at a path replaced; `change` may return undefined to remove it. */
function replaced(body: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(body);
  if (Array.isArray(body)) {
    return body.map((item, index) => (index === key ? replaced(item, rest, change) : item));
  }
  const entries = Object.entries(body as Record<string, unknown>)
    .map(([name, value]) => [name, name === key ? replaced(value, rest, change) : value] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Values of other types to put in a value's place. */
function otherTypes(value: unknown): [string, unknown][] {
  if (typeof value === 'string') return [['number', 7]];
  if (typeof value === 'number') return [['string', String(value)]];
  if (typeof value === 'boolean') return [['string', String(value)]];
  if (Array.isArray(value)) return [['object', { ...value }]];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ['empty array', []],
    ['array of it', [value]],
  ];
}

/** Every mutation of a body, those of list items for the first item only. */
export function* mutationsOf(body: unknown): Generator<Mutation> {
  for (const { path, value } of valuesOf(body, [])) {
    const mutation = (kind: Mutation['kind'], to: string, change: () => unknown): Mutation => ({
      kind,
      path: starred(path),
      to,
      body: replaced(body, path, change),
    });
    if (typeof path.at(-1) === 'string') yield mutation('removed', 'nothing', () => undefined);
    if (value !== null) yield mutation('null', 'null', () => null);
    for (const [to, other] of otherTypes(value)) yield mutation('retyped', to, () => other);
  }
}

function* valuesOf(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) {
    if (value.length > 0) yield* valuesOf(value[0], [...path, 0]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* valuesOf(item, [...path, key]);
  }
}

/** The outline of a body: its properties and types, without its values. */
export function outline(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(outline))].sort().join('|')}]`;
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}:${outline(item)}`)
    .join()}}`;
}

/** The body with each array cut down to one item of each outline. */
export function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) {
    return [...new Map(value.map((item) => [outline(item), trimmed(item)])).values()];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)]));
}
