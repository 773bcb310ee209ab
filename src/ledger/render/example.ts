import { compareJson, type Difference } from '../compare.ts';
import { type DriftEntry, placeIn } from '../drift/entries.ts';
import type { Json } from '../exchange.ts';
import { isObject } from '../normalise/order.ts';
import type { ObservedExchange } from '../observe/observe.ts';

const LONGEST_SIDE = 24;
const LONGEST_LINE = 140;
const MOST_PLACES = 3;

/** A line of a diff: what it begins with, how deep it stands, what it says. */
type Line = [sign: '-' | '+' | ' ', depth: number, text: string];

/** The exchange that shows a change as the lines of a diff: the request, and of the answer what the change is about. */
export function exampleOf({ example, kind, places }: DriftEntry): string[] {
  if (example === null) return [];
  const { before, after } = example;
  const asked = after ?? before;
  if (asked === null) return [];
  if (before === null || after === null || WHOLE.has(kind))
    return [...requestOf(asked), ...sideOf(before, '-'), ...sideOf(after, '+')];
  const found = [
    ...compareJson(before.response.headers, after.response.headers, '/headers'),
    ...compareJson(before.response.body, after.response.body, '/body'),
  ].filter(({ pointer }) => isAmong(places, placeIn(asked.operation, pointer)));
  const shown = found.slice(0, MOST_PLACES);
  const headers = shown.filter(({ pointer }) => pointer.startsWith('/headers'));
  const inBody = new Set(shown.filter((one) => !headers.includes(one)).map(({ pointer }) => pointer));
  const body = inBody.size > 0 ? walk(before.response.body, after.response.body, '/body', '', inBody, 0) : [];
  return [
    ...requestOf(asked),
    `  ${after.response.status}`,
    ...[...headers.flatMap(headerLines), ...body].map(written),
    ...(found.length > shown.length ? [`  … and ${found.length - shown.length} more in this answer`] : []),
  ];
}

const WHOLE: ReadonlySet<DriftEntry['kind']> = new Set(['status', 'error-shape', 'error-code']);

/** Of a list that changed its entries are what differs. */
const isAmong = (places: readonly string[], place: string): boolean =>
  places.some((one) => place === one || place.startsWith(`${one}/`));

function requestOf({ request, version }: ObservedExchange): string[] {
  const head = `${request.method} ${request.path}`;
  return [
    `  ${version === null ? head : `${head}  (cal-api-version: ${version})`}`,
    ...(request.body === undefined ? [] : [`  ${cut(JSON.stringify(request.body))}`]),
    '',
  ];
}

/** A whole answer, all of it removed or all of it added. */
function sideOf(exchange: ObservedExchange | null, sign: '-' | '+'): string[] {
  if (exchange === null) return [];
  const { status, body } = exchange.response;
  const lines = JSON.stringify(body, null, 2).split('\n');
  const shown = lines.length > LONGEST_SIDE ? [...lines.slice(0, LONGEST_SIDE - 1), '…'] : lines;
  return [String(status), ...shown].map((line) => `${sign} ${cut(line)}`);
}

function headerLines({ pointer, expected, received }: Difference): Line[] {
  const name = pointer.replace('/headers/', '');
  return [
    ...(expected === undefined ? [] : [['-', 0, `${name}: ${expected}`] as Line]),
    ...(received === undefined ? [] : [['+', 0, `${name}: ${received}`] as Line]),
  ];
}

/** The way to each of the places, with what was and what is there; what lies beside the way is left out. */
function walk(
  before: Json | undefined,
  after: Json | undefined,
  pointer: string,
  label: string,
  shown: ReadonlySet<string>,
  depth: number,
): Line[] {
  if (shown.has(pointer))
    return [...valueLines('-', before, label, depth), ...valueLines('+', after, label, depth)];
  const isList = Array.isArray(before) && Array.isArray(after);
  const [was, is] = [partsOf(before), partsOf(after)];
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  const lines: Line[] = [[' ', depth, `${label}${isList ? '[' : '{'}`]];
  for (const key of keys) {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const leads = [...shown].some((one) => one === at || one.startsWith(`${at}/`));
    if (leads) lines.push(...walk(was[key], is[key], at, isList ? '' : `"${key}": `, shown, depth + 1));
    else if (lines.at(-1)?.[2] !== '…') lines.push([' ', depth + 1, '…']);
  }
  return [...lines, [' ', depth, isList ? ']' : '}']];
}

const partsOf = (value: Json | undefined): Record<string, Json> =>
  Array.isArray(value) ? Object.fromEntries(value.entries()) : isObject(value) ? value : {};

function valueLines(sign: '-' | '+', value: Json | undefined, label: string, depth: number): Line[] {
  if (value === undefined) return [];
  const lines = JSON.stringify(value, null, 2).split('\n');
  const told = lines.length > LONGEST_SIDE ? [...lines.slice(0, LONGEST_SIDE - 1), '…'] : lines;
  return told.map((line, index): Line => [sign, depth, index === 0 ? label + line : line]);
}

const written = ([sign, depth, text]: Line): string => cut(`${sign} ${'  '.repeat(depth)}${text}`);

const cut = (line: string): string =>
  line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
