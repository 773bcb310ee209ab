import { CodedRefusal, DetailedRefusal } from '../http/errors.ts';
import type { Sandbox } from '../sandbox.ts';
import type { EventType } from './model.ts';

type Answers = Record<string, unknown>;

/** What JavaScript type the answer to a field of each type must have (S12#440, S12#573). */
const EXPECTED: Record<string, 'string' | 'number' | 'boolean' | 'array'> = {
  text: 'string',
  textarea: 'string',
  address: 'string',
  phone: 'string',
  url: 'string',
  select: 'string',
  radio: 'string',
  number: 'number',
  boolean: 'boolean',
  multiselect: 'array',
  checkbox: 'array',
  multiemail: 'array',
};

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function optionsOf(field: Answers): string[] {
  return Array.isArray(field['options']) ? field['options'].map(String) : [];
}

function refuseOtherOptions(field: Answers, answer: unknown): void {
  const options = optionsOf(field);
  if (options.length === 0) return;
  for (const option of Array.isArray(answer) ? answer : [answer]) {
    if (options.includes(String(option))) continue;
    throw new DetailedRefusal(
      400,
      `Invalid option '${String(option)}' for booking field '${String(field['slug'])}'. Allowed options are: ${options.join(', ')}.`,
    );
  }
}

/**
 * Holds the answers to an event type's own questions against their types (S12 booking-fields, S12#439 to #444).
 * @throws DetailedRefusal 400 for a missing, mistyped or not offered answer
 */
export function checkAnswers(eventType: EventType, answers: Answers, sandbox: Sandbox): void {
  for (const field of eventType.bookingFields) {
    const slug = String(field['slug']);
    if (!field['type'] || !field['slug'] || EXPECTED[String(field['type'])] === undefined) continue;
    const answer = answers[slug];
    const isMissing =
      answer === undefined || (answer === null && !sandbox.behaviour.bookings.nullCountsAsAnswer);
    if (isMissing) {
      if (field['required'] !== true) continue;
      throw new DetailedRefusal(
        400,
        `Missing required booking field response: ${slug} - it is required by the event type booking fields, but missing in the bookingFieldsResponses. You can fetch the event type with ID ${eventType.id} to see the required fields.`,
      );
    }
    if (answer === null) continue;
    const type = String(field['type']);
    const expected = EXPECTED[type];
    if (typeOf(answer) !== expected) {
      throw new DetailedRefusal(
        400,
        `Invalid type for booking field '${slug}'. Expected type ${expected} (compatible with field type '${type}'), but received ${typeOf(answer)}.`,
      );
    }
    refuseOtherOptions(field, answer);
  }
}

const EMAIL = /^[A-Z0-9_'+\-.]*[A-Z0-9_+-]@([A-Z0-9][A-Z0-9-]*\.)+[A-Z]{2,}$/i;

function isEmail(value: unknown): boolean {
  return typeof value === 'string' && EMAIL.test(value) && !value.includes('..') && !value.startsWith('.');
}

const isEmpty = (answer: unknown): boolean => answer === null || answer === '';

/**
 * The second look at what was asked, which names fields by `{slug}`: the attendee's name and e-mail, the guests, and
 * required answers that are null (S12#6, S12#299, S12#332, S12#442, S12#443). That an empty text counts as none is a guess.
 * @throws CodedRefusal 400 `BAD_REQUEST`
 */
export function checkResponses(
  eventType: EventType,
  wish: { name: string; email: string | undefined; guests: unknown[]; answers: Answers },
): void {
  const faults: string[] = [];
  if (isEmpty(wish.name)) faults.push('{name}error_required_field');
  if (wish.email === undefined) faults.push('{email}error_required_field');
  else if (!isEmail(wish.email)) faults.push('{email}email_validation_error');
  for (const field of eventType.bookingFields) {
    const slug = String(field['slug']);
    const answer = wish.answers[slug];
    if (isEmpty(answer) && field['required'] === true) faults.push(`{${slug}}error_required_field`);
    else if (typeof answer === 'number') faults.push(`{${slug}}Invalid string`);
  }
  if (wish.guests.some((guest) => !isEmail(guest))) faults.push('{guests}email_validation_error');
  if (faults.length > 0) {
    throw new CodedRefusal(400, 'BAD_REQUEST', faults.map((fault) => `responses - ${fault}, `).join(''));
  }
}

/** @throws CodedRefusal 400 `BAD_REQUEST` for metadata that is no text (S12#337) */
export function checkMetadata(metadata: Answers): void {
  const faults = Object.entries(metadata).filter(([, value]) => typeof value !== 'string');
  if (faults.length === 0) return;
  const texts = faults.map(
    ([key, value]) =>
      `metadata.${key} - Expected string, received ${value === null ? 'null' : typeOf(value)}, `,
  );
  throw new CodedRefusal(400, 'BAD_REQUEST', texts.join(''));
}
