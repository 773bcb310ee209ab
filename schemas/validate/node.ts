import type { Role } from '../contract.ts';
import { openApiDocument } from '../document.ts';
import { below, isObject } from './pointer.ts';

/** One schema of the document, made easy to walk: references resolved, keywords that we use by name. */
export interface Node {
  /** JSON pointer into the document: what Ajv compiles it by, and its identity. */
  pointer: string;
  role: Role | null;
  types: readonly string[] | null;
  required: readonly string[];
  properties: ReadonlyMap<string, Node>;
  /** What other properties must be; null when the schema says nothing of them. */
  additional: Node | null;
  items: Node | null;
  branches: readonly Node[];
  /** The schema without what lies below it: its own demands on the value (type, pattern, enum …). */
  own: Record<string, unknown>;
  /** True when it demands nothing, as for what the account's owner chose. */
  free: boolean;
}

type Raw = Record<string, unknown>;

const BELOW = new Set(['properties', 'additionalProperties', 'items', 'anyOf', 'required', 'x-role']);
const known = new Map<string, Node>();

function rawAt(pointer: string): Raw {
  let value: unknown = openApiDocument();
  for (const part of pointer.split('/').slice(1)) {
    value = (value as Raw)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (!isObject(value)) throw new Error(`no schema at ${pointer}`);
  return value;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}

/** The node at a pointer. */
function nodeAt(pointer: string): Node {
  const made = known.get(pointer);
  if (made) return made;
  const raw = rawAt(pointer);
  const node = typeof raw['$ref'] === 'string' ? nodeAt(raw['$ref'].slice(1)) : makeNode(pointer, raw);
  known.set(pointer, node);
  return node;
}

/** The node of a component. */
export function componentNode(name: string): Node {
  return nodeAt(`/components/schemas/${name}`);
}

function makeNode(pointer: string, raw: Raw): Node {
  const child = (key: string) => once(() => (isObject(raw[key]) ? nodeAt(`${pointer}/${key}`) : null));
  const propertyNames = isObject(raw['properties']) ? Object.keys(raw['properties']) : [];
  const properties = once(
    () => new Map(propertyNames.map((key) => [key, nodeAt(below(`${pointer}/properties`, key))])),
  );
  const branchCount = Array.isArray(raw['anyOf']) ? raw['anyOf'].length : 0;
  const branches = once(() =>
    Array.from({ length: branchCount }, (_, index) => nodeAt(`${pointer}/anyOf/${index}`)),
  );
  const additional = child('additionalProperties');
  const items = child('items');
  return {
    pointer,
    role: (raw['x-role'] as Role | undefined) ?? null,
    types: 'type' in raw ? strings(raw['type']) : null,
    required: strings(raw['required']),
    get properties() {
      return properties();
    },
    get additional() {
      return additional();
    },
    get items() {
      return items();
    },
    get branches() {
      return branches();
    },
    own: Object.fromEntries(Object.entries(raw).filter(([key]) => !BELOW.has(key))),
    free: Object.keys(raw).every((key) => key === 'x-role'),
  };
}

/** Children are made when first asked for, since schemas may contain themselves. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
