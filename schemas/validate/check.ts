import type { Answer, AnswerCheck } from '../contract.ts';
import { describedBy, meantVersion } from '../operations/answers.ts';
import { OPERATIONS } from '../operations/table.ts';
import { heldAgainst, undescribed } from './held.ts';
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
    const received = `status ${answer.status} with ${isEmpty(body) ? 'no body' : typeOf(body)}`;
    const where = answer.operation === null ? 'unknown operation' : `${answer.operation} (${answer.version})`;
    return undescribed('an answer that the contract describes', received, where);
  }
  return heldAgainst(schema, components, body);
}
