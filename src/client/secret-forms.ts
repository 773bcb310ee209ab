/** The ways in which a secret is met as a literal piece of text. */
export interface Encodings {
  /** The value itself, escaped, URL-encoded. */
  literals: string[];
  /** What base64 makes of it whatever stands before and after: its inner characters, at each of three offsets. */
  base64: string[];
  hex: string[];
}

/** Computes how a secret looks in JSON, HTML, URLs, forms, base64 and hex. */
export function encodingsOf(value: string): Encodings {
  const json = JSON.stringify(value).slice(1, -1);
  const url = encodeURIComponent(value);
  const lower = url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const bytes = Buffer.from(value, 'utf8');
  const literals = [
    value,
    json,
    JSON.stringify(json).slice(1, -1),
    value.replaceAll('/', '\\/'),
    url,
    lower,
    encodeURIComponent(url),
    url.replaceAll('%20', '+'),
    url.replaceAll('_', '%5F').replaceAll('-', '%2D').replaceAll('.', '%2E'),
    url.replaceAll('_', '%5f').replaceAll('-', '%2d').replaceAll('.', '%2e'),
    html(value),
  ];
  return {
    literals: unique(literals),
    base64: unique([0, 1, 2].flatMap((offset) => innerBase64(bytes, offset))),
    hex: unique([bytes.toString('hex'), bytes.toString('hex').toUpperCase()]),
  };
}

/** Of the base64 of (offset bytes + value + any), the characters that depend on the value alone. */
function innerBase64(bytes: Buffer, offset: number): string[] {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor(((offset + bytes.length) * 8) / 6);
  const inner = encoded.slice(from, to);
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}

function html(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const unique = (texts: string[]): string[] => [...new Set(texts)];
