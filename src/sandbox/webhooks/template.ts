import type { Fields } from '../http/request.ts';

function valueAt(path: string, fields: Fields): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
  }, fields);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * A webhook's own template with each `{{path}}`, such as `{{attendees.0.name}}`, in its place. As documented, no
 * recording shows one: what becomes of a value that is missing or is no text is a guess.
 */
export function filledTemplate(template: string, event: { payload: Fields } & Fields): string {
  const { payload, ...rest } = event;
  const variables = { ...payload, ...rest };
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => textOf(valueAt(path, variables)));
}
