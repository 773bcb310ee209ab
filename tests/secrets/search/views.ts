/** Another reading of the same bytes. */
export interface View {
  encoding: string;
  bytes: Buffer;
  /** Where in the text it was read from that stands which is at this offset of its bytes. */
  positionOf(offset: number): number;
}

/** So many times a text may have been escaped. */
const LAYERS = 5;

/** Undoes every way of escaping characters in a text, over and over until there is none. */
export function unescaped(bytes: Buffer): Buffer {
  // Tags only before entities are undone: a secret's own angle bracket begins none.
  let text = bytes.toString('latin1').replace(/<\/?[a-z][^<>]{0,200}>/gi, '');
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const before = text;
    text = layerOff(text);
    if (text === before) break;
  }
  return Buffer.from(text, 'latin1');
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** As they are, and as they stand in JSON, XML and Markdown. */
const ESC = String.raw`(?:\x1b|\\+u001b|\\+x1b|&#27;|&#x1b;|\u241b)`;
const COLOUR = new RegExp(String.raw`${ESC}\[[0-9;]*[A-Za-z]`, 'gi');

function layerOff(text: string): string {
  return text
    .replace(COLOUR, '')
    .replace(/\\+(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/gi, (_, four, braced, two) =>
      codePoint(four ?? braced ?? two),
    )
    .replace(/\\+[nrtbfv0]/g, '\n')
    .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (_, hex, decimal) =>
      codePoint(hex ?? decimal, hex ? 16 : 10),
    )
    .replace(/&(amp|lt|gt|quot|apos|nbsp|shy);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '');
}

/** Only letters and digits are looked for: anything beyond ASCII may stay a placeholder. */
function codePoint(digits: string, radix = 16): string {
  const code = Number.parseInt(digits, radix);
  return code < 0x80 ? String.fromCharCode(code) : '\xff';
}

/** What a text holds in base64 and hex. */
export const decodedFrom = (text: Buffer): View[] => [...base64Views(text), ...hexViews(text)];

/** All that is of the alphabet of base64, decoded from each of four beginnings: one of them meets the secret's. */
const base64Views = (text: Buffer): View[] =>
  [0, 1, 2, 3].map((skipped) => viewOf(text, 'base64', /[A-Za-z0-9+/_-]/, skipped, 4 / 3));

/** All that is a hexadecimal digit, in pairs from both beginnings. */
const hexViews = (text: Buffer): View[] =>
  [0, 1].map((skipped) => viewOf(text, 'hex', /[0-9A-Fa-f]/, skipped, 2));

function viewOf(
  text: Buffer,
  encoding: 'base64' | 'hex',
  sign: RegExp,
  skipped: number,
  signsPerByte: number,
): View {
  const isSign = Uint8Array.from({ length: 256 }, (_, byte) => Number(sign.test(String.fromCharCode(byte))));
  const signs = Buffer.from(text.filter((byte) => isSign[byte] === 1))
    .toString('latin1')
    .slice(skipped);
  return {
    encoding,
    bytes: Buffer.from(encoding === 'hex' ? signs.slice(0, signs.length & ~1) : signs, encoding),
    positionOf(offset) {
      let left = Math.floor(offset * signsPerByte) + skipped;
      let at = 0;
      for (; at < text.length && left >= 0; at += 1) left -= isSign[text[at] ?? 0] ?? 0;
      return at - 1;
    },
  };
}
