import {
  anyOf,
  anything,
  type Components,
  instant,
  list,
  map,
  object,
  oneOfWords,
  ref,
  type Schema,
  word,
} from './parts.ts';

/*
 * The four shapes of F12, and two relatives of the first. Cal.com documents no error at all (F13).
 * What keeps the shapes apart, so that a broken answer of one cannot pass as another, is the form of
 * `error.code`: the name of an exception has details, a code in capitals (or one like `TRPCError`) has none.
 */

const errorText: Schema = { type: 'string', minLength: 1, 'x-role': 'error-text' };
const exceptionName: Schema = {
  type: 'string',
  pattern: '^[A-Z][A-Za-z]*Exception$',
  'x-role': 'error-code',
};
const bareCode: Schema = {
  type: 'string',
  pattern: '^([A-Z][A-Za-z]*Error|[A-Z]+(_[A-Z]+)*)$',
  'x-role': 'error-code',
};
/** The second family on the hosted service: `bad_request_error` (F32). */
const snakeCode: Schema = { type: 'string', pattern: '^[a-z]+(_[a-z]+)+$', 'x-role': 'error-code' };
const statusCode: Schema = { type: 'integer', minimum: 400, maximum: 599, 'x-role': 'number' };
const path: Schema = { type: 'string', pattern: '^/', 'x-role': 'path' };

function envelope(error: Schema, beside: Record<string, Schema> = {}) {
  return object({ status: oneOfWords('error'), timestamp: instant, path, error, ...beside });
}

const details = object({ message: errorText, error: errorText, statusCode });

export const errors: Components = {
  DetailedError: envelope(object({ code: exceptionName, message: errorText, details })),
  // 429 of every release (S12#499), and a refused cancel of mid-2026 (S26#595): the text again.
  TextDetailedError: envelope(object({ code: exceptionName, message: errorText, details: errorText })),
  StatusDetailedError: envelope(object({ code: snakeCode, message: errorText, details }), {
    statusCode,
    message: errorText,
  }),
  ValidationError: envelope(
    object({
      code: exceptionName,
      message: errorText,
      details: object({ errors: list(ref('ValidationFault'), 1) }),
    }),
  ),
  // `target` is what was sent, `value` the refused part of it: anything. A fault in a list or an
  // object has its own below it, and then no `constraints` (S12 schedules).
  ValidationFault: object(
    {
      target: anyOf(map(anything), list(anything)),
      property: word,
      children: list(ref('ValidationFault')),
    },
    { value: anything, constraints: map(errorText) },
  ),
  CodedError: envelope(object({ code: bareCode, message: errorText })),
  // `error`, the name of the status, was not seen here; as a word it would do no harm.
  BareError: object({ statusCode, message: errorText }, { error: errorText }),

  ErrorBody: anyOf(
    ref('DetailedError'),
    ref('ValidationError'),
    ref('CodedError'),
    ref('BareError'),
    ref('TextDetailedError'),
    ref('StatusDetailedError'),
  ),
};
