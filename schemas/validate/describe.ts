import type { Role } from '../contract.ts';
import { validatorAt } from './ajv.ts';
import { nearest } from './explain.ts';
import type { Node } from './node.ts';
import { below, hasType, isObject } from './pointer.ts';

/** What an answer holds: the role of each value, and what no schema knows. */
export interface Description {
  roles: Record<string, Role>;
  additions: Set<string>;
}

function plainRole(value: unknown): Role {
  if (value === null) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'text';
}

/**
 * Walks a value with its schema, also one that the schema refuses: then as far as it goes. Additions are told
 * with array indices as `*`, so that a list of fifty bookings with one new property tells it once.
 */
export function describeValue(node: Node, value: unknown): Description {
  const description: Description = { roles: {}, additions: new Set() };
  visit(node, value, '', '', description);
  return description;
}

function visit(node: Node, value: unknown, pointer: string, starred: string, into: Description): void {
  if (node.branches.length > 0) {
    visit(pick(node, value), value, pointer, starred, into);
  } else if (Array.isArray(value)) {
    const items = node.items ?? (node.free ? node : null);
    if (!items) return;
    for (const [index, item] of value.entries()) {
      visit(items, item, below(pointer, index), below(starred, '*'), into);
    }
  } else if (isObject(value)) {
    if (node.free || (node.types && hasType(node.types, value))) {
      visitProperties(node, value, pointer, starred, into);
    }
  } else {
    into.roles[pointer] = value === null ? 'null' : (node.role ?? plainRole(value));
  }
}

function visitProperties(
  node: Node,
  value: Record<string, unknown>,
  pointer: string,
  starred: string,
  into: Description,
): void {
  for (const key of Object.keys(value)) {
    const child = node.properties.get(key) ?? node.additional ?? (node.free ? node : null);
    if (child) visit(child, value[key], below(pointer, key), below(starred, key), into);
    else into.additions.add(below(starred, key));
  }
}

/** The branch that a value is of: of several, the one that leaves the fewest additions; of none, the nearest. */
function pick(node: Node, value: unknown): Node {
  const fitting = node.branches.filter((branch) => validatorAt(branch.pointer)(value));
  const [first, ...others] = fitting;
  if (first === undefined) return nearest(node.branches, value).node;
  if (others.length === 0 || value === null || typeof value !== 'object') return first;
  const additions = (branch: Node) => describeValue(branch, value).additions.size;
  return fitting.reduce((best, branch) => (additions(branch) < additions(best) ? branch : best), first);
}
