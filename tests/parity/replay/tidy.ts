import type { Json } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import { eachIdentifier, resourceOf } from '../../../src/ledger/normalise/roles.ts';
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

/** The target's uids of the bookings that a scenario's answers showed, in their order. */
function bookingsOf(steps: readonly Step[], stage: Stage): Set<string> {
  const uids = new Set<string>();
  for (const { request, response } of steps) {
    eachIdentifier(response.body, resourceOf(request.path), (keys, { kind, id }) => {
      if (keys.at(-1) !== 'uid' || kind !== 'booking.uid') return;
      const name = stage.recorded.names.nameOf(kind, id);
      const live = name === undefined ? undefined : stage.live.names.valueOf(name);
      if (typeof live === 'string') uids.add(live);
    });
  }
  return uids;
}

function statusOf(body: Json): Json | undefined {
  const data = isObject(body) ? body['data'] : undefined;
  return isObject(data) ? data['status'] : undefined;
}
