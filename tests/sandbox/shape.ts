/** Of JSON: the types that were seen at each path, written as tests/recordings/hosted-2026-09 does. */
export type Shape = Map<string, Set<string>>;

/** Objects whose keys are data and not names: of those the shapes keep `*`. */
const MAPS = /\.(metadata|bookingFieldsResponses)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Adds what a value shows to what was seen before. */
export function shapeOf(value: unknown, seen: Shape, path = '$'): Shape {
  const types = seen.get(path) ?? new Set();
  seen.set(path, types.add(typeOf(value)));
  if (Array.isArray(value)) for (const item of value) shapeOf(item, seen, `${path}[]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const name = MAPS.test(path) ? '*' : DATE.test(key) ? '<date>' : key;
      if (member !== undefined) shapeOf(member, seen, `${path}.${name}`);
    }
  }
  return seen;
}

/** The same of what was kept: `"$.data.end": "null|string"`. */
export function sortedShape(paths: Readonly<Record<string, string>>): Shape {
  const shape: Shape = new Map();
  for (const [path, types] of Object.entries(paths)) {
    const name = path.replace(/\.\d{4}-\d{2}-\d{2}/, '.<date>');
    shape.set(name, new Set([...(shape.get(name) ?? []), ...types.split('|')]));
  }
  return shape;
}
