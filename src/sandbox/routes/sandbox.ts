import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DetailedRefusal } from '../http/errors.ts';
import { bodyFieldsOf } from '../http/request.ts';
import type { Sandbox } from '../sandbox.ts';

const OF_SANDBOX = { config: { ofSandbox: true } };
/** A year: nothing that anybody books lies further ahead. */
const FURTHEST_MS = 366 * 24 * 3_600_000;

/**
 * What no Cal.com has: `GET /_sandbox` says what is played, `GET /_sandbox/state` shows the memory without keys,
 * `GET /_sandbox/deliveries` what webhooks were sent, `POST /_sandbox/clock` moves the clock. None needs a key or counts
 * in the rate limit.
 */
export function register(app: FastifyInstance, sandbox: Sandbox, mutant: string | null): void {
  app.get('/_sandbox', OF_SANDBOX, () => ({
    sandbox: 'calcom-contract',
    release: sandbox.behaviour.release,
    mutant,
    now: sandbox.now().toISOString(),
  }));
  app.get('/_sandbox/state', OF_SANDBOX, () => ({
    ...sandbox.state,
    users: sandbox.state.users.map(({ apiKey: _, spentApiKeys: __, ...user }) => user),
    webhooks: sandbox.state.webhooks.map(({ secret: _, ...webhook }) => webhook),
  }));
  app.get('/_sandbox/deliveries', OF_SANDBOX, () => sandbox.deliveries.log);
  app.post('/_sandbox/clock', OF_SANDBOX, (request) => moveClock(request, sandbox));
}

/**
 * `{ "aheadMs": 3600000 }`: the whole sandbox is an hour ahead of the system's clock. With `"of"`, a booking's or a
 * reservation's uid, only what is decided about that one is so much further ahead: for all others the sandbox that they
 * share goes on.
 * @throws DetailedRefusal 400 naming the value that is wrong, 404 for a uid of nothing
 */
function moveClock(request: FastifyRequest, sandbox: Sandbox) {
  const { aheadMs, of, ...rest } = bodyFieldsOf(request);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new DetailedRefusal(400, `the clock has no "${unknown}": use aheadMs and of`);
  if (!Number.isInteger(aheadMs) || Number(aheadMs) < 0 || Number(aheadMs) > FURTHEST_MS) {
    throw new DetailedRefusal(
      400,
      `aheadMs is ${JSON.stringify(aheadMs)}: expected milliseconds, a whole number from 0 to ${FURTHEST_MS}`,
    );
  }
  const { clock, bookings, reservations } = sandbox.state;
  if (of === undefined) clock.aheadMs = Number(aheadMs);
  else {
    const uid = String(of);
    if (![...bookings, ...reservations].some((one) => one.uid === uid)) {
      throw new DetailedRefusal(404, `of is "${uid}": no booking and no reservation has that uid`);
    }
    clock.of[uid] = Number(aheadMs);
  }
  sandbox.save();
  return {
    aheadMs,
    ...(of === undefined ? {} : { of }),
    now: sandbox.now(of === undefined ? undefined : String(of)).toISOString(),
  };
}
