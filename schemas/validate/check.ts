import type { Answer, AnswerCheck, SchemaProblem } from '../contract.ts';
import { describedBy, meantVersion } from '../operations/answers.ts';
import { OPERATIONS } from '../operations/table.ts';
import { validatorAt } from './ajv.ts';
import { describeValue } from './describe.ts';
import { nearest } from './explain.ts';
import { componentNode, type Node } from './node.ts';
import { typeOf } from './pointer.ts';

/** What an answer of one kind is held against. */
interface Judge {
  schema: string | null;
  components: readonly Node[];
}

const judges = new Map<string, Judge>();

function judgeOf({ operation, version, status }: Answer): Judge {
  const meant = meantVersion(version);
  const key = `${operation} ${meant} ${status}`;
  const known = judges.get(key);
  if (known) return known;
  const components =
    status >= 400 ? ['ErrorBody'] : operation === null ? [] : describedBy(operation, meant, status);
  const versioned = operation !== null && OPERATIONS[operation].versions.length > 0;
  const name = [
    operation ?? 'unknown operation',
    status,
    ...(versioned ? [`(${meant ?? 'no version'})`] : []),
  ];
  const judge = {
    schema: components.length > 0 ? name.join(' ') : null,
    components: components.map(componentNode),
  };
  judges.set(key, judge);
  return judge;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === '';
}

function undescribed(answer: Answer): SchemaProblem {
  const expected = 'an answer that the contract describes';
  const received = `status ${answer.status} with ${isEmpty(answer.body) ? 'no body' : typeOf(answer.body)}`;
  const where = answer.operation === null ? 'unknown operation' : `${answer.operation} (${answer.version})`;
  return { pointer: '', expected, received, message: `expected ${expected}, received ${received}: ${where}` };
}

/** Ajv refused what the explanation finds nothing wrong with: to say so is better than to say nothing. */
function unexplained(body: unknown): SchemaProblem {
  const received = typeOf(body);
  return { pointer: '', expected: 'a valid answer', received, message: `${received} refused by the schema` };
}

/**
 * Holds one answer against what the contract says of its operation, version and status. Every status from
 * 400 on must have one of the error shapes; a success that is not described is a problem; an answer without
 * a body to something that is no operation (HEAD, OPTIONS) has nothing to check.
 */
export function checkAnswer(answer: Answer): AnswerCheck {
  const { schema, components } = judgeOf(answer);
  const { body } = answer;
  if (components.length === 0) {
    if (answer.operation === null && isEmpty(body)) {
      return { schema: null, valid: true, problems: [], additions: [], roles: {} };
    }
    return { schema: null, valid: false, problems: [undescribed(answer)], additions: [], roles: {} };
  }
  const fitting = components.find((node) => validatorAt(node.pointer)(body));
  const { node, problems } = fitting ? { node: fitting, problems: [] } : nearest(components, body);
  if (!fitting && problems.length === 0) problems.push(unexplained(body));
  const { roles, additions } = describeValue(node, body);
  return { schema, valid: problems.length === 0, problems, additions: [...additions], roles };
}
