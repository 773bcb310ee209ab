import type { AnswerCheck, SchemaProblem } from '../contract.ts';
import { validatorAt } from './ajv.ts';
import { describeValue } from './describe.ts';
import { nearest } from './explain.ts';
import type { Node } from './node.ts';
import { typeOf } from './pointer.ts';

/** What no schema describes, although one should. */
export function undescribed(expected: string, received: string, where: string): AnswerCheck {
  const message = `expected ${expected}, received ${received}: ${where}`;
  const problem: SchemaProblem = { pointer: '', expected, received, message };
  return { schema: null, valid: false, problems: [problem], additions: [], roles: {} };
}

/** Ajv refused what the explanation finds nothing wrong with: to say so is better than to say nothing. */
function unexplained(body: unknown): SchemaProblem {
  const received = typeOf(body);
  return { pointer: '', expected: 'a valid answer', received, message: `${received} refused by the schema` };
}

/** A body held against the schemas that it may be of: the first that fits, or the one that it comes nearest to. */
export function heldAgainst(schema: string | null, components: readonly Node[], body: unknown): AnswerCheck {
  const fitting = components.find((node) => validatorAt(node.pointer)(body));
  const { node, problems } = fitting ? { node: fitting, problems: [] } : nearest(components, body);
  if (!fitting && problems.length === 0) problems.push(unexplained(body));
  const { roles, additions } = describeValue(node, body);
  return { schema, valid: problems.length === 0, problems, additions: [...additions], roles };
}
