import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { openApiDocument } from '../document.ts';

const DOCUMENT = 'calcom';

let instance: Ajv2020 | undefined;

/** One Ajv for all, with the whole document in it; schemas are compiled when first asked for. */
function ajv(): Ajv2020 {
  if (instance) return instance;
  // Not strict: the document holds more than schemas, and ours carry `x-role`.
  instance = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  ajvFormats.default(instance, ['date', 'date-time']);
  instance.addSchema({ $id: DOCUMENT, ...openApiDocument() });
  return instance;
}

const compiled = new Map<string, ValidateFunction>();

/** The compiled schema at a JSON pointer into the document (`/components/schemas/Booking/anyOf/0`). */
export function validatorAt(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known) return known;
  const validate = ajv().getSchema(`${DOCUMENT}#${pointer}`);
  if (!validate) throw new Error(`no schema at ${pointer}`);
  compiled.set(pointer, validate);
  return validate;
}

/** Compiles a schema that stands by itself. */
export function validatorOf(schema: object): ValidateFunction {
  return ajv().compile(schema);
}
