import type { Failure } from './exchange.ts';

/** Deeper nesting than any answer of Cal.com has; what walks a body (validator, redactor, report) may recurse. */
const MAX_DEPTH = 200;
/** More values than any answer of Cal.com has; what walks a body takes memory for each of them. */
const MAX_VALUES = 250_000;
/** Of a body that could not be read, this much is kept to look at. */
const EXCERPT = 2000;

export interface ParsedBody {
  body: unknown;
  failure: Failure | null;
}

/** Reads a body as JSON, never throwing. An empty one is undefined; of an unreadable one the beginning is kept as text. */
export function parseBody(content: Buffer, expect: 'json' | 'anything'): ParsedBody {
  if (content.length === 0) return { body: undefined, failure: null };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const body = content.subarray(0, EXCERPT).toString('latin1');
    return { body, failure: { kind: 'invalid-utf8', message: 'The body is no valid UTF-8.' } };
  }
  const shape = shapeOf(text);
  if (shape.tooDeep) {
    const message = `The body is nested more than ${MAX_DEPTH} levels deep.`;
    return { body: text.slice(0, EXCERPT), failure: { kind: 'too-deep', message } };
  }
  if (shape.values > MAX_VALUES) {
    const message = `The body has more than ${MAX_VALUES} values; it was not taken apart.`;
    return { body: text.slice(0, EXCERPT), failure: { kind: 'too-large', message } };
  }
  try {
    return { body: JSON.parse(text), failure: null };
  } catch {
    if (expect === 'anything') return { body: text, failure: null };
    return { body: text.slice(0, EXCERPT), failure: notJson(text, shape.open) };
  }
}

/** The beginning of a body that broke off, as text. */
export function excerptOf(content: Buffer): string | undefined {
  return content.length === 0 ? undefined : content.subarray(0, EXCERPT).toString('utf8');
}

function notJson(text: string, open: boolean): Failure {
  const start = text.trimStart();
  if (open && /^[[{]/.test(start)) return { kind: 'truncated', message: 'The body is JSON that breaks off.' };
  const what = start.startsWith('<') ? 'HTML or XML' : `text (${JSON.stringify(start.slice(0, 60))})`;
  return { kind: 'not-json', message: `The body is ${what} where JSON was due.` };
}

interface Shape {
  /** Brackets are open more than MAX_DEPTH deep somewhere. */
  tooDeep: boolean;
  /** At the end a bracket or a string is still open. */
  open: boolean;
  /** About how many values there are: each is preceded by a bracket or a comma. */
  values: number;
}

/** How brackets and quotes nest, whether or not the text is JSON. */
function shapeOf(text: string): Shape {
  let depth = 0;
  let quoted = false;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return { tooDeep: true, open: true, values };
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
    else if (code === 0x2c) values += 1;
  }
  return { tooDeep: false, open: quoted || depth > 0, values };
}
