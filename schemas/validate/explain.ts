import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { SchemaProblem } from '../contract.ts';
import { validatorAt, validatorOf } from './ajv.ts';
import type { Node } from './node.ts';
import { below, hasType, isObject, typeOf } from './pointer.ts';

const ownValidators = new Map<string, ValidateFunction>();

function problem(pointer: string, expected: string, received: string): SchemaProblem {
  return {
    pointer,
    expected,
    received,
    message: `expected ${expected}, received ${received} at ${pointer || 'the root'}`,
  };
}

function shown(value: unknown): string {
  if (typeof value !== 'string')
    return isObject(value) || Array.isArray(value) ? typeOf(value) : String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}

/** Why a value does not fit a schema, in words; empty when it fits. Only ever run on what Ajv refused. */
function explain(node: Node, value: unknown, pointer = ''): SchemaProblem[] {
  if (node.branches.length > 0) return explainBranches(node, value, pointer);
  if (node.types && !hasType(node.types, value)) {
    return [problem(pointer, node.types.join(' or '), typeOf(value))];
  }
  return [...explainOwn(node, value, pointer), ...explainBelow(node, value, pointer)];
}

function explainBelow(node: Node, value: unknown, pointer: string): SchemaProblem[] {
  const { items } = node;
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => explain(items, item, below(pointer, index))) : [];
  }
  if (!isObject(value)) return [];
  const missing = node.required
    .filter((key) => !(key in value))
    .map((key) => problem(below(pointer, key), expectation(node.properties.get(key)), 'nothing'));
  const wrong = Object.keys(value).flatMap((key) => {
    const child = node.properties.get(key) ?? node.additional;
    return child ? explain(child, value[key], below(pointer, key)) : [];
  });
  return [...missing, ...wrong];
}

function expectation(node: Node | undefined): string {
  if (!node || node.free) return 'a value';
  if (node.types) return node.types.join(' or ');
  return [...new Set(node.branches.flatMap((branch) => expectation(branch).split(' or ')))].join(' or ');
}

/** The demands of the schema itself, without those on what lies below. */
function explainOwn(node: Node, value: unknown, pointer: string): SchemaProblem[] {
  let validate = ownValidators.get(node.pointer);
  if (!validate) {
    validate = validatorOf(node.own);
    ownValidators.set(node.pointer, validate);
  }
  if (validate(value)) return [];
  const [first] = validate.errors ?? [];
  return [problem(pointer, demand(first?.keyword ?? '', first?.params ?? {}), shown(value))];
}

function demand(keyword: string, params: Record<string, unknown>): string {
  switch (keyword) {
    case 'enum':
      return `one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'const':
      return JSON.stringify(params['allowedValue']);
    case 'format':
      return `a ${String(params['format'])}`;
    case 'pattern':
      return `text like ${String(params['pattern'])}`;
    case 'not':
      return 'another kind of value';
    default:
      return `${keyword} ${String(params['limit'] ?? '')}`.trim();
  }
}

/** The problems of the branch that a value comes nearest to. */
function explainBranches(node: Node, value: unknown, pointer: string): SchemaProblem[] {
  if (validatorAt(node.pointer)(value)) return [];
  if (!node.branches.some((branch) => admits(branch, value))) {
    return [problem(pointer, expectation(node), typeOf(value))];
  }
  return nearest(node.branches, value, pointer).problems;
}

/** Of several schemas that all refuse a value, the one that it comes nearest to, and why that one refuses. */
export function nearest(
  nodes: readonly Node[],
  value: unknown,
  pointer = '',
): { node: Node; problems: SchemaProblem[] } {
  let best: { node: Node; problems: SchemaProblem[] } | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const problems = explain(node, value, pointer);
    const far = distance(node, value, problems);
    if (best && far >= least) continue;
    best = { node, problems };
    least = far;
  }
  if (!best) throw new Error('nothing to choose from');
  return best;
}

function distance(node: Node, value: unknown, problems: readonly SchemaProblem[]): number {
  if (!admits(node, value)) return Number.POSITIVE_INFINITY;
  return problems.reduce((sum, found) => sum + weight(found), unknownKeys(node, value));
}

/** How many properties a branch does not know: the fewer, the likelier that it is the one that was meant. */
function unknownKeys({ properties, additional, branches }: Node, value: unknown): number {
  if (!isObject(value) || additional || branches.length > 0) return 0;
  return Object.keys(value).filter((key) => !properties.has(key)).length;
}

/** A wrong word is what tells kinds apart: it puts a branch further off than a missing property does. */
function weight({ expected, received }: SchemaProblem): number {
  return received !== 'nothing' && /^(one of|text like|another)/.test(expected) ? 3 : 2;
}

function admits(node: Node, value: unknown): boolean {
  if (node.branches.length > 0) return node.branches.some((branch) => admits(branch, value));
  return node.types === null || hasType(node.types, value);
}
