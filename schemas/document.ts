import type { OpenAPIV3_1 } from 'openapi-types';
import { COMPONENTS } from './components/index.ts';
import { anyOf, ref } from './components/parts.ts';
import type { Operation } from './contract.ts';
import { describedAnswers } from './operations/answers.ts';
import { BODIES, OLD_BODIES } from './operations/bodies.ts';
import { DELIVERIES } from './operations/deliveries.ts';
import { parametersOf } from './operations/parameters.ts';
import { OPERATIONS } from './operations/table.ts';

type Described = ReturnType<typeof describedAnswers>[number];

/** OpenAPI has one answer for each status: other versions than the default one stand in this extension. */
interface WithVersions {
  'x-versions'?: Record<string, { requestBody?: string; responses: OpenAPIV3_1.ResponsesObject }>;
}

function json(schema: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject) {
  return { 'application/json': { schema } };
}

function answerSchema(components: readonly string[]) {
  const [first, ...others] = components.map(ref);
  return first === undefined || others.length > 0 ? anyOf(...components.map(ref)) : first;
}

function responses(answers: readonly Described[]): OpenAPIV3_1.ResponsesObject {
  return Object.fromEntries(
    answers.map(({ status, components }) => [
      String(status),
      { description: 'Success', content: json(answerSchema(components)) },
    ]),
  );
}

const REFUSALS: OpenAPIV3_1.ResponsesObject = {
  '4XX': { description: 'Refused', content: json(ref('ErrorBody')) },
  '5XX': { description: 'Failed', content: json(ref('ErrorBody')) },
};

function operationObject(operation: Operation): OpenAPIV3_1.OperationObject<WithVersions> {
  const answers = describedAnswers(operation.id);
  const [standard = null, ...others] = operation.versions;
  const body = BODIES[operation.id];
  const oldBody = OLD_BODIES[operation.id];
  const versions = others.map((version) => {
    const own = answers.filter((answer) => answer.version === version);
    const requestBody = version === '2024-04-15' ? oldBody : body;
    return [version, { ...(requestBody ? { requestBody } : {}), responses: responses(own) }] as const;
  });
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.area],
    parameters: parametersOf(operation),
    ...(body ? { requestBody: { required: true, content: json(ref(body)) } } : {}),
    responses: { ...responses(answers.filter(({ version }) => version === standard)), ...REFUSALS },
    ...(versions.length > 0 ? { 'x-versions': Object.fromEntries(versions) } : {}),
  };
}

/** What Cal.com sends to a subscriber's address; any answer from there will do. */
function delivery(component: string): OpenAPIV3_1.PathItemObject {
  const item: OpenAPIV3_1.PathItemObject = {};
  const requestBody = { required: true, content: json(ref(component)) };
  return Object.assign(item, { post: { requestBody, responses: { default: { description: 'Received' } } } });
}

let built: OpenAPIV3_1.Document | undefined;

/** The whole contract as one OpenAPI 3.1 document. The same object at every call: not to be changed. */
export function openApiDocument(): OpenAPIV3_1.Document {
  if (built) return built;
  const paths: Record<string, OpenAPIV3_1.PathItemObject> = {};
  for (const operation of Object.values(OPERATIONS)) {
    const item = paths[operation.path] ?? {};
    Object.assign(item, { [operation.method.toLowerCase()]: operationObject(operation) });
    paths[operation.path] = item;
  }
  built = {
    openapi: '3.1.0',
    info: {
      title: 'Cal.com API v2, as observed',
      version: '0.1.0',
      description: 'What the API was seen to answer, errors included. Written by calcom-contract.',
    },
    paths,
    webhooks: Object.fromEntries(
      Object.entries(DELIVERIES).map(([trigger, component]) => [trigger, delivery(component)]),
    ),
    components: { schemas: { ...COMPONENTS } },
  };
  return built;
}
