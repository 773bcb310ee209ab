import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { type Document, type Problem, type Value, valuesIn } from './documents.ts';
import { ACTIONS } from './known-actions.ts';

interface Workflow {
  on?: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, Job>;
}

interface Job {
  uses?: string;
  permissions?: unknown;
  'timeout-minutes'?: unknown;
  concurrency?: unknown;
  steps?: { uses?: string; with?: Record<string, unknown> }[];
}

/** What the rules of the house say of a document (docs/decisions/0004-workflows.md). */
export function houseProblems(document: Document): Problem[] {
  const values = valuesIn(document);
  return [
    ...(document.path === 'action.yml' ? stepProblems(document, values) : workflowProblems(document)),
    ...values.flatMap((value) => valueProblems(document, value)),
  ];
}

function workflowProblems({ path, text }: Document): Problem[] {
  const workflow = (parse(text) ?? {}) as Workflow;
  const problem = (message: string): Problem => ({ path, line: 1, message });
  const { permissions, on, jobs = {} } = workflow;
  const called = on !== undefined && 'workflow_call' in on;
  const none =
    typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
  return [
    ...(none ? [] : [problem('permissions are {} at the top: each job names what it needs')]),
    ...(called || workflow.concurrency ? [] : [problem('concurrency is not set: two runs could meet')]),
    ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(name, job).map(problem)),
  ];
}

/** The language service does not look into the outputs of an action. */
function stepProblems({ path }: Document, values: Value[]): Problem[] {
  const ids = values.filter(({ keys }) => keys.at(-1) === 'id').map(({ text }) => text);
  return values.flatMap(({ text, line }) =>
    [...text.matchAll(/\bsteps\.([\w-]+)/g)]
      .filter(([, id]) => !ids.includes(id ?? ''))
      .map(([, id]) => ({ path, line, message: `no step has the id ${id}` })),
  );
}

function jobProblems(name: string, job: Job): string[] {
  if (job.uses !== undefined) return [];
  const checkouts = (job.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  return [
    ...(job['timeout-minutes'] === undefined ? [`job ${name} has no timeout-minutes`] : []),
    ...(job.permissions === undefined ? [`job ${name} does not say which permissions it needs`] : []),
    ...(checkouts.every((step) => step.with?.['persist-credentials'] === false)
      ? []
      : [`job ${name}: a checkout leaves its token on disk; set persist-credentials: false`]),
  ];
}

function valueProblems({ path }: Document, { keys, text, line }: Value): Problem[] {
  const key = keys.at(-1);
  const messages = [
    ...(key === 'run' ? scriptProblems(text) : []),
    ...(key === 'uses' ? usesProblems(text) : []),
    ...(/\$\{\{.*(secrets\.|github\.token|inputs\.[\w-]*key)/.test(text) && !mayHoldSecret(keys)
      ? [`${keys.join('.')} is no place for a secret: hand it over by env`]
      : []),
  ];
  return messages.map((message) => ({ path, line, message }));
}

/** Of a step, its environment; of a step or a job that calls one of ours, what it is handed. */
const mayHoldSecret = (keys: string[]): boolean =>
  (keys.includes('steps') &&
    ['env', 'with'].includes(keys.at(-2) ?? '') &&
    !/^(path|name)$/.test(keys.at(-1) ?? '')) ||
  keys.at(-2) === 'secrets';

const EXPRESSION = /\$\{\{/;

function scriptProblems(script: string): string[] {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return [
    ...(EXPRESSION.test(script) ? ['a script takes values by env, never by an expression within it'] : []),
    ...(status === 0 ? [] : [`bash does not understand this: ${stderr.trim()}`]),
  ];
}

function usesProblems(uses: string): string[] {
  if (uses.startsWith('./')) return [];
  const [action = '', version = ''] = uses.split('@');
  const known = ACTIONS[action];
  if (known === undefined) return [`${action} is not among the actions that are known (scripts/workflows)`];
  return version === `v${known.major}` ? [] : [`${uses}: it is used as v${known.major} everywhere`];
}
