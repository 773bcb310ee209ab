import type { Failure, FailureKind, HeaderRecord } from './exchange.ts';

export interface WireRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  /** Headers and body together. */
  deadlineMs: number;
  maxBytes: number;
}

/** What came over the wire. With a failure, the answer is as much of it as was read, or null. */
export interface WireResult {
  answer: { status: number; headers: HeaderRecord; content: Buffer } | null;
  failure: Failure | null;
}

/** Codes of failures before a single byte of the request can have arrived. */
const NOT_SENT =
  /^(bad port|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const fail = (kind: FailureKind, message: string): Failure => ({ kind, message });

const NO_BODY = fail('truncated', 'The connection was closed before a body came.');

/**
 * Sends one request and reads its answer, within a deadline and a number of bytes; follows no redirect.
 * @throws TypeError when the request itself is impossible (a GET with a body, a header with a line break).
 */
export async function transmit(request: WireRequest): Promise<WireResult> {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, request.deadlineMs);
  const deadline = (): Failure => fail('deadline', `No complete answer within ${request.deadlineMs} ms.`);

  try {
    let response: Response;
    try {
      response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: abort.signal,
      });
    } catch (error) {
      if (late) return { answer: null, failure: deadline() };
      if (!(error instanceof TypeError) || error.message !== 'fetch failed') throw error;
      return { answer: null, failure: networkFailure(error) };
    }

    const head = { status: response.status, headers: Object.fromEntries(response.headers) };
    if (REDIRECTS.has(response.status)) {
      abort.abort();
      const to = response.headers.get('location') ?? 'nowhere';
      const failure = fail('redirect', `The target redirects to ${to}; that was not followed.`);
      return { answer: { ...head, content: Buffer.alloc(0) }, failure };
    }
    const { content, failure } = await readBody(response, request.maxBytes);
    if (failure !== null) abort.abort();
    return { answer: { ...head, content }, failure: late ? deadline() : failure };
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  response: Response,
  maxBytes: number,
): Promise<{ content: Buffer; failure: Failure | null }> {
  const tooLarge = () =>
    fail('too-large', `The body has more than ${maxBytes} bytes; the rest was not read.`);
  if (Number(response.headers.get('content-length')) > maxBytes && response.body !== null) {
    return { content: Buffer.alloc(0), failure: tooLarge() };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) return { content: Buffer.concat(chunks), failure: tooLarge() };
      chunks.push(chunk);
    }
    const failure = size === 0 && endsByClosing(response) ? NO_BODY : null;
    return { content: Buffer.concat(chunks), failure };
  } catch (error) {
    const failure = fail(
      'truncated',
      `The connection broke after ${size} bytes of the body (${causeOf(error)}).`,
    );
    return { content: Buffer.concat(chunks), failure };
  }
}

/** Only the end of the connection ends its body: whether there should have been more cannot be told. */
const endsByClosing = ({ headers, body }: Response): boolean =>
  body !== null && !headers.has('content-length') && !headers.has('transfer-encoding');

function networkFailure(error: Error): Failure {
  const why = causeOf(error);
  return NOT_SENT.test(why)
    ? fail('not-sent', `The target could not be reached (${why}).`)
    : fail('no-answer', `The connection broke before an answer came (${why}).`);
}

/** The code of what is behind a failed fetch, or its text. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  // Several addresses were tried: each has an error of its own.
  const first = cause instanceof AggregateError ? (cause.errors[0] ?? cause) : cause;
  const code = first instanceof Error ? (first as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : first instanceof Error ? first.message : String(first);
}
