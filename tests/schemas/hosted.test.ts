import { describe, expect, it } from 'vitest';
import { findOperation } from '../../schemas/index.ts';
import { describedAnswers } from '../../schemas/operations/answers.ts';
import { deliveredBy } from '../../schemas/operations/deliveries.ts';
import { componentNode, type Node } from '../../schemas/validate/node.ts';
import { hostedDeliveryShapes, hostedShapes } from './recordings.ts';

/** The schemas that may describe a hosted answer: those of its operation and status, in any version. */
function schemasOf(label: string): Node[] {
  const [method = '', path = '', status = ''] = label.split(' ');
  const operation = findOperation(method, path);
  if (Number(status) >= 400) return [componentNode('ErrorBody')];
  if (!operation) return [];
  const components = describedAnswers(operation.id)
    .filter((answer) => answer.status === Number(status))
    .flatMap((answer) => answer.components);
  return [...new Set(components)].map(componentNode);
}

/** A schema and, where it is one of several, all that it may be. */
function flat(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.branches.length > 0 ? flat(node.branches) : [node]));
}

/** The steps of a path of the shapes: `$.data[].metadata.*` is data, [], metadata, *. */
function stepsOf(path: string): string[] {
  return path.replaceAll('[]', '.[]').split('.').slice(1);
}

/** What the schemas say of a path: each that may stand there. */
function at(nodes: readonly Node[], steps: readonly string[]): Node[] {
  const [step, ...rest] = steps;
  const here = flat(nodes);
  if (step === undefined) return here;
  const below = here.flatMap((node) => {
    if (node.free) return [node];
    if (step === '[]') return node.items ? [node.items] : [];
    if (step === '*') return [...node.properties.values(), ...(node.additional ? [node.additional] : [])];
    const property = node.properties.get(step) ?? node.additional;
    return property ? [property] : [];
  });
  return at(below, rest);
}

function allows(nodes: readonly Node[], type: string): boolean {
  return nodes.some(
    ({ types }) =>
      types === null || types.includes(type === 'number' ? 'integer' : type) || types.includes(type),
  );
}

/** What was seen on the hosted service and is not allowed by the schemas. */
function strange(schemas: readonly Node[], paths: Record<string, string>): string[] {
  return Object.entries(paths).flatMap(([path, types]) => {
    const nodes = at(schemas, stepsOf(path));
    if (nodes.length === 0) return [`${path} is not known`];
    return types.split('|').flatMap((type) => (allows(nodes, type) ? [] : [`${path} may not be ${type}`]));
  });
}

/** Objects of which no schema has all its required properties among what was seen. */
function overpromised(schemas: readonly Node[], paths: Record<string, string>): string[] {
  const objects = Object.keys(paths).filter((path) => paths[path]?.split('|').includes('object'));
  return objects.flatMap((path) => {
    const nodes = at(schemas, stepsOf(path)).filter(({ types }) => types?.includes('object') ?? true);
    const lacking = nodes.map(({ required }) => required.filter((key) => !(`${path}.${key}` in paths)));
    return lacking.some((keys) => keys.length === 0) ? [] : [`${path} lacks ${lacking[0]?.join()}`];
  });
}

describe('the hosted service in September 2026', () => {
  const described = Object.entries(hostedShapes()).map(([label, { paths }]) => ({
    label,
    paths,
    schemas: schemasOf(label),
  }));

  it('has a schema for whatever it answered, also where the suite does not call it', () => {
    expect(described.filter(({ schemas }) => schemas.length === 0).map(({ label }) => label)).toEqual([]);
  });

  it('would show an unknown path, a type that is not allowed, and a required property that is not there', () => {
    const schemas = schemasOf('POST /v2/bookings 201');
    expect(strange(schemas, { '$.data.mood': 'string' })).toEqual(['$.data.mood is not known']);
    expect(strange(schemas, { '$.data.uid': 'null|string' })).toEqual(['$.data.uid may not be null']);
    expect(overpromised(schemas, { $: 'object', '$.status': 'string' })).toEqual(['$ lacks data']);
  });

  it.each(described)('$label: every path is known, with its types', ({ schemas, paths }) => {
    expect(strange(schemas, paths)).toEqual([]);
  });

  it.each(described)('$label: nothing is required that was not there', ({ schemas, paths }) => {
    expect(overpromised(schemas, paths)).toEqual([]);
  });
});

describe('the webhooks of the hosted service in September 2026', () => {
  const delivered = Object.entries(hostedDeliveryShapes()).map(([trigger, { paths }]) => {
    const component = deliveredBy(trigger);
    return { trigger, paths, schemas: component === null ? [] : [componentNode(component)] };
  });

  it.each(delivered)('$trigger: every path is known, with its types', ({ schemas, paths }) => {
    expect(schemas).toHaveLength(1);
    expect(strange(schemas, paths)).toEqual([]);
  });

  it.each(delivered)('$trigger: nothing is required that was not there', ({ schemas, paths }) => {
    expect(overpromised(schemas, paths)).toEqual([]);
  });
});
