import type { IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { BareRefusal, DetailedRefusal, type Refusal } from './errors.ts';

/** The longest body that is read, in bytes: 101 527 pass, 204 951 do not (S12#350, S12#351). */
export const BODY_LIMIT = 102_400;

/** The request is refused before it is routed, so its answer has neither rate-limit headers nor a request id of its own. */
export interface Unreadable {
  refusal: Refusal;
  /** 413 and 415 have no request id at all, bad JSON has a fixed one (S12#348, S12#350). */
  requestId: 'unknown-request-id' | undefined;
}

const DECODERS: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
};

function unpack(raw: Buffer, encoding: string): Buffer | Unreadable {
  switch (encoding) {
    case 'identity':
      return raw;
    case 'gzip':
      return gunzipSync(raw);
    case 'deflate':
      return inflateSync(raw);
    case 'br':
      return brotliDecompressSync(raw);
    default:
      return unreadable(new BareRefusal(415, `unsupported content encoding "${encoding}"`));
  }
}

function unreadable(refusal: Refusal, requestId?: 'unknown-request-id'): Unreadable {
  return { refusal, requestId };
}

function badJson(message: string): Unreadable {
  // Later versions of Node add "(line 1 column 2)".
  return unreadable(
    new DetailedRefusal(400, message.replace(/ \(line \d+ column \d+\)$/, '')),
    'unknown-request-id',
  );
}

/** Only an object or an array counts as JSON; the text is what `JSON.parse` says of an unexpected first character. */
function notAnObject(text: string): Unreadable {
  try {
    JSON.parse('#'.repeat(text.length));
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return badJson(message.replace(/#+/g, (run) => text.slice(0, run.length)));
  }
  return badJson('Unexpected end of JSON input');
}

/**
 * Reads a body as Cal.com does: JSON objects and arrays; a body of any other media type is as good as none
 * (S12 protocol[3] to [6], S12#347 to S12#357).
 */
export function readBody(raw: Buffer, headers: IncomingHttpHeaders): { body: unknown } | Unreadable {
  if (raw.length > BODY_LIMIT) return unreadable(new BareRefusal(413, 'request entity too large'));
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim());
  if (mediaType.toLowerCase() !== 'application/json' || raw.length === 0) return { body: {} };

  const charset = parameters.find((parameter) => parameter.toLowerCase().startsWith('charset='));
  const name = charset?.slice('charset='.length).replaceAll('"', '').toLowerCase() ?? 'utf-8';
  const decoder = DECODERS[name];
  if (!decoder) return unreadable(new BareRefusal(415, `unsupported charset "${name.toUpperCase()}"`));

  let text: string;
  try {
    const unpacked = unpack(raw, (headers['content-encoding'] ?? 'identity').toLowerCase());
    if ('refusal' in unpacked) return unpacked;
    text = new TextDecoder(decoder).decode(unpacked);
  } catch (error) {
    return unreadable(new BareRefusal(400, error instanceof Error ? error.message : 'unreadable body'));
  }
  if (!/^\s*[[{]/.test(text)) return notAnObject(text.trimStart());
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return badJson(error instanceof Error ? error.message : 'not JSON');
  }
}
