import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument, visit } from 'yaml';

/** A workflow or an action, as it is written. */
export interface Document {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** Something that is wrong, and where. */
export interface Problem {
  path: string;
  line: number;
  message: string;
}

/** A text in a document with the keys that lead to it: `['jobs', 'test', 'steps', '0', 'run']`. */
export interface Value {
  keys: string[];
  text: string;
  line: number;
}

/** Every workflow and the action at the root. */
export function documentsIn(root: string): Document[] {
  const workflows = join('.github', 'workflows');
  const names = existsSync(join(root, workflows)) ? readdirSync(join(root, workflows)).sort() : [];
  return [...names.map((name) => join(workflows, name)), 'action.yml']
    .filter((path) => /\.ya?ml$/.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Every scalar of a document. */
export function valuesIn({ text }: Document): Value[] {
  const lines = new LineCounter();
  const values: Value[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(key, node, path) {
      if (key === 'key') return;
      const parents = [...path, node];
      const keys = parents.flatMap((parent, index): string[] => {
        const next = parents[index + 1];
        if (typeof parent !== 'object' || parent === null || !('key' in parent || 'items' in parent))
          return [];
        if ('key' in parent) return [String(parent.key)];
        return isMap(parent) ? [] : [String((parent.items as unknown[]).indexOf(next))];
      });
      values.push({ keys, text: String(node.value), line: lines.linePos(node.range?.[0] ?? 0).line });
    },
  });
  return values;
}
