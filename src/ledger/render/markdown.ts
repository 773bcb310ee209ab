/** A text as Markdown shows it literally, also in a table. */
export const literal = (text: string): string =>
  text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_~|]/g, '\\$&')
    .replaceAll('](', ']\\(')
    .replace(/</g, '&lt;')
    .replace(/\s*\n\s*/g, ' ');

/** A name or a value of the API in a line of text, also in a table. */
export function code(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A text that a narrow column does not break. */
export const unbroken = (text: string): string => text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');

/** Lines as they are, behind a fence that they cannot close. */
export function fenced(lines: readonly string[], language = ''): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** What is folded away until somebody asks for it. */
export const folded = (summary: string, lines: readonly string[]): string[] => [
  '<details>',
  `<summary>${summary}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
];

/** What GitHub makes of a heading, for links to it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** `1 claim`, `2 claims` */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A name with a capital, unless it is one of the API's: `cancelSubsequentBookings`, `icsUid`. */
export const capitalised = (text: string): string =>
  /^[a-z]+(?=[\s,:;'’-]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
