import type { OpenAPIV3_1 } from 'openapi-types';
import type { Role } from '../contract.ts';

/** A schema of ours: OpenAPI 3.1, with the role of the value it describes. */
export type Schema = (OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject) & { 'x-role'?: Role };

/** Named schemas, as they go into `components.schemas`. */
export type Components = Record<string, OpenAPIV3_1.SchemaObject>;

type Properties = Record<string, Schema>;

/** An integer that Cal.com counts its records with. */
export const id: Schema = { type: 'integer', minimum: 1, 'x-role': 'id' };
/** The identifier that the API takes; at most 50 characters, because integrations store it so (F01). */
export const uid: Schema = { type: 'string', minLength: 1, maxLength: 50, 'x-role': 'uid' };
/** UTC with milliseconds, the only form in which answers give a moment (F16). */
export const instant: Schema = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
  'x-role': 'instant',
};
/** A moment with milliseconds, in UTC or with an offset: slots follow the zone asked for (S26 slots, `.000-04:00`). */
export const zonedInstant: Schema = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)$',
  'x-role': 'instant',
};
/** A moment in any ISO 8601 form, with or without milliseconds, Z or an offset: what is sent and what webhooks deliver. */
export const anyInstant: Schema = { type: 'string', format: 'date-time', 'x-role': 'instant' };
export const date: Schema = { type: 'string', format: 'date', 'x-role': 'date' };
export const timeOfDay: Schema = {
  type: 'string',
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  'x-role': 'time-of-day',
};
/** Something at something: stricter tests of addresses refuse real ones. */
export const email: Schema = { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$', 'x-role': 'email' };
/** An address, or nothing: `""` says that there is none (F30). */
export const emailOrEmpty: Schema = { type: 'string', pattern: '^([^@\\s]+@[^@\\s]+)?$', 'x-role': 'email' };
/** May be empty: a guest who was given by address alone has the name `""` (S12 create-rich). */
export const name: Schema = { type: 'string', 'x-role': 'name' };
export const timeZone: Schema = { type: 'string', minLength: 1, 'x-role': 'time-zone' };
export const language: Schema = { type: 'string', minLength: 1, 'x-role': 'language' };
export const url: Schema = { type: 'string', 'x-role': 'url' };
export const slug: Schema = { type: 'string', minLength: 1, 'x-role': 'slug' };
export const text: Schema = { type: 'string', 'x-role': 'text' };
/** A word of a list that is open, or that nobody wrote down. */
export const word: Schema = { type: 'string', minLength: 1, 'x-role': 'enum' };
/** A handle of some system, different each time. */
export const token: Schema = { type: 'string', minLength: 1, 'x-role': 'token' };
export const count: Schema = { type: 'integer', minimum: 0, 'x-role': 'number' };
export const integer: Schema = { type: 'integer', 'x-role': 'number' };
export const number: Schema = { type: 'number', 'x-role': 'number' };
export const flag: Schema = { type: 'boolean', 'x-role': 'boolean' };
/** Whatever the account or the attendee put there: nothing is promised. */
export const anything: Schema = {};

/** One word of a closed list. */
export function oneOfWords(...words: string[]): Schema {
  return { type: 'string', enum: words, 'x-role': 'enum' };
}

export function ref(component: string): Schema {
  return { $ref: `#/components/schemas/${component}` };
}

/** The same, or null. */
export function nullable(schema: Schema): Schema {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  const { type, ...rest } = schema;
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return { ...rest, type: [type, 'null'].flat() } as Schema;
}

/** An object: properties that are always there, and those that may be. Others are tolerated, and reported. */
export function object(required: Properties, optional: Properties = {}): OpenAPIV3_1.SchemaObject {
  return { type: 'object', required: Object.keys(required), properties: { ...optional, ...required } };
}

/** An object used as a map: any key, each value alike. */
export function map(values: Schema): OpenAPIV3_1.SchemaObject {
  return { type: 'object', additionalProperties: values };
}

export function list(items: Schema, minItems = 0): OpenAPIV3_1.SchemaObject {
  return minItems === 0 ? { type: 'array', items } : { type: 'array', items, minItems };
}

export function anyOf(...branches: Schema[]): OpenAPIV3_1.SchemaObject {
  return { anyOf: branches };
}

/** The envelope of a success: `{ status: "success", data }` (F12). */
export function success(data: Schema, beside: Properties = {}): OpenAPIV3_1.SchemaObject {
  return object({ status: oneOfWords('success'), data, ...beside });
}

/** Marks what Cal.com documents and nobody saw ([D]): it holds until an observation says otherwise. */
export function documented(schema: OpenAPIV3_1.SchemaObject): OpenAPIV3_1.SchemaObject {
  return { description: 'Documented, not seen.', ...schema };
}
