import { type Fields, isFields } from '../http/request.ts';

/** The booking fields that every event type has, as answers show them, before the custom ones (S12 provisioning[3]). */
const BEFORE_CUSTOM: readonly Fields[] = [
  { type: 'name', slug: 'name', required: true, label: 'your_name', disableOnPrefill: false },
  { type: 'email', slug: 'email', required: true, disableOnPrefill: false, hidden: false },
  { type: 'radioInput', slug: 'location', required: false, hidden: false },
];
const AFTER_CUSTOM: readonly Fields[] = [
  { type: 'text', slug: 'title', required: true, disableOnPrefill: false, hidden: true },
  { type: 'textarea', slug: 'notes', required: false, disableOnPrefill: false, hidden: false },
  { type: 'multiemail', slug: 'guests', required: false, disableOnPrefill: false, hidden: false },
  { type: 'textarea', slug: 'rescheduleReason', required: false, disableOnPrefill: false, hidden: false },
];
const DEFAULT_SLUGS = new Set([...BEFORE_CUSTOM, ...AFTER_CUSTOM].map((field) => field['slug']));

/** Name and email are asked for by type, the other default fields by slug. */
function defaultSlugOf(field: Fields): unknown {
  if (field['slug'] === undefined) return field['type'];
  return field['slug'];
}

/** Whether a given field stands for one that every event type has. */
export function isDefaultField(field: Fields): boolean {
  return DEFAULT_SLUGS.has(defaultSlugOf(field));
}

/** The fields of a body that are objects; anything else in the list is dropped. */
export function bookingFieldsFrom(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/**
 * The booking fields as an answer shows them: the default ones, changed by what was given for them, around the custom
 * ones.
 * @param hidesTitle the list of event types leaves `title` out (S12#512, where S12#508 has it).
 */
export function viewBookingFields(given: readonly Fields[], hidesTitle: boolean): Fields[] {
  const changes = new Map(given.filter(isDefaultField).map((field) => [defaultSlugOf(field), field]));
  const standard = (field: Fields) => ({
    isDefault: true,
    ...field,
    ...changes.get(field['slug']),
    type: field['type'],
    slug: field['slug'],
  });
  const custom = given
    .filter((field) => !isDefaultField(field))
    .map((field) => ({ isDefault: false, disableOnPrefill: false, hidden: false, ...field }));
  const after = AFTER_CUSTOM.filter((field) => !(hidesTitle && field['slug'] === 'title'));
  return [...BEFORE_CUSTOM.map(standard), ...custom, ...after.map(standard)];
}

/**
 * The same in the words of 2026-06-12: those that every event type has say `field` in place of `type`, and none whether
 * it is one of them (F73, H9 shape). `variant` is documented of the name; that the others have none is a guess.
 */
export function viewBookingFieldsOf20260612(given: readonly Fields[], hidesTitle: boolean): Fields[] {
  return viewBookingFields(given, hidesTitle).map(({ isDefault, type, label, ...field }) => {
    if (isDefault !== true) return { type, label, ...field };
    return { field: type, ...(type === 'name' ? { variant: 'fullName' } : {}), ...field };
  });
}
