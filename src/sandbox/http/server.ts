import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Sandbox } from '../sandbox.ts';
import { entityTag } from './answer.ts';
import { identify, refuseSpentKey } from './auth.ts';
import { BODY_LIMIT, readBody, type Unreadable } from './body-parser.ts';
import { BareRefusal, DetailedRefusal, Refusal } from './errors.ts';
import { parseQuery } from './query.ts';
import { RateLimit } from './rate-limit.ts';
import { checkContract, noSuchRoute } from './version.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route of the sandbox itself: no key is looked at and no request counted. */
    ofSandbox?: boolean;
    /** The name of a rate limit that the route has instead of the default one. */
    ownLimit?: string;
  }
}

/** A body that could not be read, carried to the error handler. */
class UnreadableBody extends Error {
  constructor(readonly unreadable: Unreadable) {
    super(unreadable.refusal.message);
  }
}

/** Collects a body as long as it is not far too large; then it only counts. */
async function collect(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload) {
    length += chunk.length;
    if (length <= BODY_LIMIT + 1) chunks.push(chunk);
    else if (chunks.length === 0) chunks.push(chunk.subarray(0, BODY_LIMIT + 1));
  }
  const body = Buffer.concat(chunks);
  return length > BODY_LIMIT && body.length <= BODY_LIMIT ? Buffer.alloc(BODY_LIMIT + 1) : body;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UnreadableBody) return error.unreadable.refusal;
  // A defect of the sandbox; it looks as what Cal.com does not foresee (S12 protocol[7]) and is printed.
  return new BareRefusal(500, 'Internal server error');
}

/**
 * The HTTP surface that all routes share: ids, rate limit, versions, the four error shapes, CORS, HEAD, OPTIONS.
 * The order of the checks is Cal.com's: body, route, version, key, rate limit, and then the route's own.
 */
export function buildServer(sandbox: Sandbox, options: { rateLimit: number }): FastifyInstance {
  const app = Fastify({
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      maxParamLength: 10_000,
      querystringParser: parseQuery,
    },
    bodyLimit: 64 * 1024 * 1024,
    forceCloseConnections: true,
    keepAliveTimeout: 60_000,
    // The prefix `/api` is optional (S12#364).
    rewriteUrl: (request) => (request.url ?? '/').replace(/^\/api(?=\/v2(\/|\?|$))/, ''),
    frameworkErrors: (_error, request, reply) => {
      const param = request.originalUrl.replace(/^\//, '').replace(/\?.*$/, '');
      commonHeaders(reply, 'unknown-request-id');
      sendRefusal(new DetailedRefusal(400, `Failed to decode param '${param}'`), request, reply);
    },
  });
  const rateLimit = new RateLimit(options.rateLimit);
  const server = `calcom-contract-sandbox/${sandbox.behaviour.release}`;

  function commonHeaders(reply: FastifyReply, requestId: string | undefined): void {
    // The sandbox's clock is the only one: what it says of the time agrees with what it does.
    reply
      .header('server', server)
      .header('access-control-allow-origin', '*')
      .header('date', sandbox.now().toUTCString());
    if (requestId) reply.header('x-request-id', requestId);
    else reply.removeHeader('x-request-id');
  }

  function sendRefusal(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): void {
    reply.code(refusal.status).send(refusal.body(sandbox.now().toISOString(), request.originalUrl));
  }

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (request: FastifyRequest, payload: AsyncIterable<Buffer>) => {
    const read = readBody(await collect(payload), request.headers);
    if ('refusal' in read) throw new UnreadableBody(read);
    return read.body;
  });

  const arrivals = new WeakMap<Socket | FastifyRequest, () => void>();
  app.server.on('connection', (socket: Socket) => arrivals.set(socket, sandbox.processing.arrives()));

  app.addHook('onRequest', async (request, reply) => {
    arrivals.set(request, sandbox.processing.arrives());
    arrivals.get(request.socket)?.();
    commonHeaders(reply, randomUUID());
    if (request.method === 'OPTIONS') {
      reply.removeHeader('x-request-id');
      return reply.code(204).header('content-length', '0').send();
    }
  });

  app.addHook('preHandler', async (request, reply) => {
    arrivals.get(request)?.();
    if (request.is404 || request.routeOptions.config.ofSandbox) return;
    // An empty segment is no parameter: `/v2/bookings//cancel` is no route (S12#374).
    if (request.originalUrl.split('?', 1)[0]?.includes('//')) throw noSuchRoute(request);
    checkContract(request, sandbox.behaviour.versions);
    const caller = identify(request, sandbox);
    const { ownLimit } = request.routeOptions.config;
    const { headers, refusal } = rateLimit.count(caller, request.ip, Date.now(), ownLimit);
    reply.headers(headers);
    if (refusal) throw refusal;
    refuseSpentKey(caller);
  });

  app.addHook('onSend', async (_request, reply, payload) => {
    if (typeof payload === 'string' && reply.statusCode !== 204) reply.header('etag', entityTag(payload));
    return payload;
  });

  app.setNotFoundHandler((request) => {
    throw noSuchRoute(request);
  });

  app.setErrorHandler((error, request, reply) => {
    if (error instanceof UnreadableBody) commonHeaders(reply, error.unreadable.requestId);
    const isForeseen = error instanceof UnreadableBody || error instanceof Refusal;
    // Who hangs up in the middle of a body gets no answer.
    if (!isForeseen && !request.raw.destroyed) console.error(error);
    sendRefusal(refusalOf(error), request, reply);
  });

  app.get('/health', (_request, reply) => reply.type('text/html; charset=utf-8').send('OK'));
  return app;
}
