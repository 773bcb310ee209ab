import type { Json } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import { eachIdentifier, resourceOf } from '../../../src/ledger/normalise/roles.ts';
import { sendingOf } from './callers.ts';
import type { Step } from './recording.ts';
import type { Stage } from './stage.ts';
import type { Target } from './target.ts';

/** The recorder's own words, seen in the list that the scenario `protocol` asks for. */
const REASON = 'probe tidies up';

/**
 * After each scenario the recorder cancelled, unrecorded, what the scenario had left accepted or pending. Later
 * lists show it, so a replay does the same.
 */
export async function tidy(steps: readonly Step[], stage: Stage, target: Target): Promise<void> {
  for (const uid of bookingsOf(steps, stage)) {
    const path = `/v2/bookings/${uid}`;
    const headers = { 'cal-api-version': '2024-08-13' };
    const { body } = await target.send({ method: 'GET', path, headers }, 'me');
    if (!['accepted', 'pending'].includes(String(statusOf(body)))) continue;
    const cancel = { cancellationReason: REASON };
    const json = { ...headers, 'content-type': 'application/json' };
    await target.send({ method: 'POST', path: `${path}/cancel`, headers: json, body: cancel }, 'me');
  }
}

const REMOVED_WITH: Record<string, string> = {
  '/v2/event-types': '2024-06-14',
  '/v2/schedules': '2024-06-11',
};

/** Removes from a target what provisioning made there: the event types, then the schedule that they stand on. */
export async function removeProvisioned(steps: readonly Step[], stage: Stage, target: Target): Promise<void> {
  for (const { request, response } of [...steps].reverse()) {
    const version = REMOVED_WITH[request.path];
    const { caller } = sendingOf(request, response.body);
    if (request.method !== 'POST' || version === undefined) continue;
    const made =
      isObject(response.body) && isObject(response.body['data']) ? response.body['data']['id'] : undefined;
    const kind = `${resourceOf(request.path)}.id`;
    const live = typeof made === 'number' ? stage.counterpart(kind, made) : undefined;
    if (live === undefined) continue;
    const headers = { 'cal-api-version': version };
    await target.send({ method: 'DELETE', path: `${request.path}/${live}`, headers }, caller);
  }
}

/** The target's uids of the bookings that a scenario's answers showed, in their order. */
function bookingsOf(steps: readonly Step[], stage: Stage): Set<string> {
  const uids = new Set<string>();
  for (const { request, response } of steps) {
    eachIdentifier(response.body, resourceOf(request.path), (keys, { kind, id }) => {
      if (keys.at(-1) !== 'uid' || kind !== 'booking.uid') return;
      const live = stage.counterpart(kind, id);
      if (typeof live === 'string') uids.add(live);
    });
  }
  return uids;
}

function statusOf(body: Json): Json | undefined {
  const data = isObject(body) ? body['data'] : undefined;
  return isObject(data) ? data['status'] : undefined;
}
