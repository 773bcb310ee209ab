/** How a whole value may be met: what a target, a proxy, a log or a renderer made of it. */
export const ENCODINGS: Record<string, (value: string) => string> = {
  plain: (value) => value,
  'lower case': (value) => value.toLowerCase(),
  JSON: (value) => json(value),
  'JSON in JSON': (value) => json(json(value)),
  'JSON in JSON in JSON': (value) => json(json(json(value))),
  'JSON with slashes escaped': (value) => json(value).replaceAll('/', '\\/'),
  'JSON in ASCII': (value) => ascii(json(value)),
  'JSON in ASCII, in JSON': (value) => json(ascii(json(value))),
  'JSON for HTML': (value) =>
    ascii(
      json(value).replace(/[<>&'+]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  'a string of JavaScript': (value) =>
    ascii(value.replace(/[^A-Za-z0-9 \u0100-\uffff]/g, (char) => `\\x${hexOf(char)}`)),
  'URL component': (value) => encodeURIComponent(value),
  'URL component, lower case': (value) =>
    encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
  'URL component twice': (value) => encodeURIComponent(encodeURIComponent(value)),
  'URL as a whole': (value) => encodeURI(value),
  'URL, strictly': (value) =>
    encodeURIComponent(value).replace(/[!'()*~._-]/g, (char) => `%${hexOf(char).toUpperCase()}`),
  form: (value) => new URLSearchParams({ value }).toString().slice('value='.length),
  'JSON pointer': (value) => value.replaceAll('~', '~0').replaceAll('/', '~1'),
  HTML: (value) => html(value).replaceAll("'", '&#39;'),
  'HTML by numbers': (value) => value.replace(/[^A-Za-z0-9 ]/gu, (char) => `&#${char.codePointAt(0)};`),
  'HTML by hexadecimal numbers': (value) =>
    value.replace(/[^A-Za-z0-9 ]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16).toUpperCase()};`),
  XML: (value) => html(value).replaceAll("'", '&apos;'),
  'HTML in JSON': (value) => json(html(value)),
  'read as Latin-1': (value) => Buffer.from(value, 'utf8').toString('latin1'),
  decomposed: (value) => value.normalize('NFD'),
  base64: (value) => base64(value),
  'base64 after one byte': (value) => base64(`:${value}`),
  'base64 after two bytes': (value) => base64(`me:${value}`),
  'base64 of Basic': (value) => `Basic ${base64(`${value}:`)}`,
  'base64 of Basic, in lines': (value) => inLines(base64(`somebody:${value}`), 20),
  'base64 in lines of MIME': (value) => inLines(base64(`${'x'.repeat(50)}${value}`), 76, '\r\n'),
  'base64 in a URL': (value) => encodeURIComponent(base64(`${value}:x`)),
  'base64 in a JSON pointer': (value) => base64(`ü${value}`).replaceAll('/', '~1'),
  base64url: (value) => Buffer.from(`ü${value}`).toString('base64url'),
  'base64 of JSON': (value) => base64(JSON.stringify({ token: value })),
  'base64 of base64': (value) => base64(base64(value)),
  'base64 of UTF-16': (value) => Buffer.from(value, 'utf16le').toString('base64'),
  hex: (value) => Buffer.from(value).toString('hex'),
  'HEX with colons': (value) =>
    (Buffer.from(value).toString('hex').toUpperCase().match(/../g) ?? []).join(':'),
  'hex of a dump': (value) =>
    inLines(
      (
        Buffer.from(value)
          .toString('hex')
          .match(/.{1,4}/g) ?? []
      ).join(' '),
      40,
    ),
  'hex of a dump, in JSON': (value) =>
    json(
      inLines(
        (
          Buffer.from(value)
            .toString('hex')
            .match(/.{1,4}/g) ?? []
        ).join(' '),
        40,
      ),
    ),
  'broken into lines': (value) => inLines(value, 16),
  'broken into lines, indented': (value) => inLines(value, 12, '\n        '),
  'broken into lines, in JSON': (value) => json(inLines(value, 12)),
  'broken into lines of Windows, in JSON twice': (value) => json(json(inLines(value, 12, '\r\n'))),
  'joined by plus': (value) => inLines(value, 10, '" +\n  "'),
  'joined by commas': (value) => inLines(value, 10, "', '"),
  coloured: (value) => [...value].map((char) => `\x1b[32m${char}\x1b[39m`).join(''),
  'coloured, in JSON': (value) => json(inLines(value, 9, '\x1b[7m')),
  'with a tag within': (value) => `${value.slice(0, 15)}<b class="x">${value.slice(15)}`,
  'behind a prefix': (value) => `Bearer ${value}`,
  'in a URL as user': (value) => `https://${encodeURIComponent(value)}:x@example.com/`,
};

/** What is left of a value that was cut off, or out. Of a secret that tells too much; of a name it may be chance. */
export const CUTS: Record<string, (value: string) => string> = {
  'its beginning': (value) => `${value.slice(0, -7)}…`,
  'its end': (value) => `…${value.slice(7)}`,
  'the beginning of its base64': (value) => base64(`me:${value}`).slice(0, -12),
  'the end of its base64': (value) => base64(`me:${value}`).slice(14),
  'the beginning of its hex': (value) => Buffer.from(value).toString('hex').slice(0, -15),
  'the beginning of its URL form': (value) => encodeURIComponent(value).slice(0, -8),
  'its middle': (value) => `…${value.slice(10, -3)}…`,
  'without its middle': (value) => `${value.slice(0, 24)}…${value.slice(-14)}`,
};

const json = (value: string): string => JSON.stringify(value).slice(1, -1);
const base64 = (value: string): string => Buffer.from(value, 'utf8').toString('base64');
const hexOf = (char: string): string => Buffer.from(char, 'latin1').toString('hex');
const ascii = (value: string): string =>
  value.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const html = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inLines = (value: string, width: number, between = '\n'): string =>
  (value.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? []).join(between);
