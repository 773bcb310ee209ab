import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareJson, type Difference } from '../../src/ledger/compare.ts';
import type { Exchange, Json, JsonObject } from '../../src/ledger/exchange.ts';
import { isObject } from '../../src/ledger/normalise/order.ts';
import { UUID } from '../../src/ledger/normalise/roles.ts';
import {
  type RECORDED_RELEASES,
  type ReleaseName,
  type RunningSandbox,
  startSandbox,
} from '../../src/sandbox/index.ts';
import { shiftInDays } from '../parity/replay/calendar.ts';
import { readRecording, recordedAccounts, type Step } from '../parity/replay/recording.ts';
import { RECORDINGS, sourcesIn } from '../parity/replay/releases.ts';
import { judge } from '../parity/replay/replay.ts';
import { Stage } from '../parity/replay/stage.ts';
import { httpTarget, type Target } from '../parity/replay/target.ts';
import type { Received, Receiver } from './receiver.ts';

const SECRET = 'the secret of the webhook';
const RUN = 'zzzzzz';

interface RecordedDelivery {
  after: string;
  headers: Record<string, string>;
  raw: string;
}

type RecordedRelease = (typeof RECORDED_RELEASES)[number];

/** What was recorded of one release's webhooks: steps, and after which of them which deliveries came. */
interface Recorded {
  accounts: ReturnType<typeof recordedAccounts>;
  run: string;
  steps: Step[];
  deliveries: RecordedDelivery[];
}

function readRecorded(release: RecordedRelease): Recorded {
  const [source] = sourcesIn(RECORDINGS, [release]);
  if (!source) throw new Error(`there is no recording of ${release}`);
  const { webhooks } = JSON.parse(readFileSync(join(source.folder, 'special.json'), 'utf8'));
  const deliveries: RecordedDelivery[] = webhooks.deliveries;
  const at = Date.parse(JSON.parse(deliveries[0]?.raw ?? '{}').createdAt);
  const steps = webhooks.steps.map(
    ({
      name,
      request,
      status,
      body,
    }: {
      name: string;
      request: JsonObject;
      status: number;
      body: Json;
    }): Step => {
      const headers = { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' };
      const { method, path, body: asked } = request as { method: string; path: string; body: Json };
      return {
        step: name,
        request: { method, path, headers, body: asked },
        response: { status, headers: {}, body },
        at,
      };
    },
  );
  const run = /special-plain-(\w+)/.exec(deliveries[0]?.raw ?? '')?.[1];
  if (run === undefined) throw new Error('the deliveries do not name the event type "special-plain-…"');
  return { accounts: recordedAccounts(readRecording(source.folder).provisioning), run, steps, deliveries };
}

const dataOf = (body: Json): Json => (isObject(body) ? (body['data'] ?? null) : null);

/** The recorder's event types, made before the recording; their order is that in which the steps use them. */
const EVENT_TYPES: readonly JsonObject[] = [
  { title: `Special plain ${RUN}`, slug: `special-plain-${RUN}` },
  {
    title: `Special confirm ${RUN}`,
    slug: `special-confirm-${RUN}`,
    confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false },
  },
  {
    title: `Special seated ${RUN}`,
    slug: `special-seated-${RUN}`,
    seats: { seatsPerTimeSlot: 3, showAttendeeInfo: true, showAvailabilityCount: true },
  },
  {
    title: `Special weekly ${RUN}`,
    slug: `special-weekly-${RUN}`,
    recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' },
  },
];

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

async function make(target: Target, path: string, version: string, body: JsonObject): Promise<JsonObject> {
  const headers = { 'cal-api-version': version, 'content-type': 'application/json' };
  const response = await target.send({ method: 'POST', path, headers, body }, 'me');
  const data = dataOf(response.body);
  if (!isObject(data)) throw new Error(`POST ${path} answers ${response.status}`);
  return data;
}

async function provision(target: Target, stage: Stage, steps: readonly Step[]): Promise<void> {
  const schedule = await make(target, '/v2/schedules', '2024-06-11', {
    name: 'always',
    timeZone: 'Atlantic/Reykjavik',
    isDefault: false,
    availability: [{ days: DAYS, startTime: '00:00', endTime: '23:59' }],
  });
  const used = new Set(
    steps.map(({ request }) => (isObject(request.body) ? request.body['eventTypeId'] : undefined)),
  );
  used.delete(undefined);
  for (const [index, id] of [...used].entries()) {
    const body: JsonObject = {
      ...EVENT_TYPES[index],
      lengthInMinutes: 30,
      minimumBookingNotice: 0,
      locations: [{ type: 'address', address: '1 Probe Street, London', public: true }],
      scheduleId: schedule['id'] ?? null,
    };
    const made = await make(target, '/v2/event-types', '2024-06-14', body);
    const request = { method: 'POST', path: '/v2/event-types', headers: {} };
    const exchange = (data: Json): Exchange => ({
      request,
      caller: 'me',
      at: target.now(),
      response: { status: 201, headers: {}, body: { data } },
    });
    stage.align(exchange({ id: id ?? null }), exchange({ id: made['id'] ?? null }));
  }
}

/** The headers that the recorder kept, with `<signed>` in place of a signature that fits the raw body. */
function headersOf(headers: Record<string, unknown>, isSigned: boolean): JsonObject {
  const names = ['content-type', 'user-agent', 'x-cal-signature-256', 'x-cal-webhook-version'];
  const kept = names.filter((name) => headers[name] !== undefined);
  return Object.fromEntries(
    kept.map((name) => [name, name.includes('signature') && isSigned ? '<signed>' : String(headers[name])]),
  );
}

const isSigned = ({ headers, raw }: Received) =>
  headers['x-cal-signature-256'] === createHmac('sha256', SECRET).update(raw).digest('hex');

/**
 * A payload with a word in place of what no answer shows (the one-time password, and the calendar uid of a later seat),
 * and with ids under names that tell whose they are.
 */
function comparable(body: Json, isShown: (uid: string) => boolean): Json {
  const payload = isObject(body) ? body['payload'] : undefined;
  if (!isObject(body) || !isObject(payload)) return body;
  const { oneTimePassword, iCalUID, rescheduleId, organizer } = payload;
  const told = { ...payload };
  if (typeof oneTimePassword === 'string') told['oneTimePassword'] = oneTimePassword.replace(UUID, '<uuid>');
  const [, uid, domain] = /^(\w{22})(@.*)$/.exec(String(iCalUID)) ?? [];
  if (uid !== undefined && !isShown(uid)) told['iCalUID'] = `<unshown>${domain}`;
  if (rescheduleId !== undefined) told['rescheduleId'] = { bookingId: rescheduleId };
  if (isObject(organizer)) told['organizer'] = { ...organizer, id: { userId: organizer['id'] ?? null } };
  return { ...body, payload: told };
}

/** Every difference between a recorded and a received payload; what they name, answers have shown before. */
function judgePayload(recorded: Json, received: Json, step: Step, stage: Stage, at: number): Difference[] {
  const normalised = (body: Json, shown: Stage['recorded'], moment: number) => {
    const told = comparable(body, (uid) => shown.names.nameOf('booking.uid', uid) !== undefined);
    const request = { method: 'POST', path: '/hook', headers: {} };
    const response = { status: 200, headers: {}, body: told };
    return shown.normalise({ request, response, caller: 'me', at: moment }).response.body;
  };
  return compareJson(normalised(recorded, stage.recorded, step.at), normalised(received, stage.live, at));
}

/** What came of one recorded step. */
export interface Played {
  step: string;
  /** What the answer had otherwise than the recorded one. */
  answer: Difference[];
  /** The events that were recorded, and those that the sandbox sent. */
  recorded: string[];
  sent: string[];
  deliveries: PlayedDelivery[];
}

/** A delivery beside the recorded one. */
export interface PlayedDelivery {
  body: Json;
  /** What is otherwise than in the recorded one; given another body, as if that had come. */
  differences: (body?: Json) => Difference[];
}

const eventOf = (raw: string): string => JSON.parse(raw).triggerEvent;

async function announced(sandbox: RunningSandbox): Promise<number> {
  const response = await fetch(`${sandbox.url}/_sandbox/deliveries`);
  return ((await response.json()) as unknown[]).length;
}

/** Plays the steps that were recorded of one release against the sandbox as another, and compares all that it sends. */
export async function playRecorded(of: RecordedRelease, as: ReleaseName, to: Receiver): Promise<Played[]> {
  const { accounts, run, steps, deliveries } = readRecorded(of);
  const sandbox = await startSandbox({ release: as, rateLimit: 100_000 });
  try {
    const target = await httpTarget(sandbox.url, sandbox.keys);
    const stage = new Stage({
      recorded: { accounts, run },
      live: { accounts: target.accounts, run: RUN },
      shift: shiftInDays(steps, target.now()),
    });
    stage.countDaysFrom('2028-01-01');
    await provision(target, stage, steps);
    const triggers = deliveries.map(({ raw }) => eventOf(raw));
    await make(target, '/v2/webhooks', '2024-04-15', {
      active: true,
      subscriberUrl: `${to.url}/hook`,
      triggers: [...new Set(triggers)],
      secret: SECRET,
    });
    const played: Played[] = [];
    for (const step of steps) {
      const sent = stage.translate(step.request, step.at, target.now());
      const before = to.received.length;
      const response = await target.send(sent, 'me');
      const live: Exchange = {
        request: sent,
        caller: 'me',
        at: target.now(),
        response: { ...response, headers: {} },
      };
      const { differences } = judge(stage, { ...step, caller: 'me' }, live);
      const expected = deliveries.filter(({ after }) => after === step.step);
      const received = (await to.until(await announced(sandbox))).slice(before);
      played.push({
        step: step.step,
        answer: differences,
        recorded: expected.map(({ raw }) => eventOf(raw)),
        sent: received.map(({ raw }) => eventOf(raw)),
        deliveries: expected.flatMap((one, index) => {
          const delivery = received[index];
          if (!delivery) return [];
          const headers = headersOf(delivery.headers, isSigned(delivery));
          const at = target.now();
          const differences = (body: Json = delivery.body) => [
            ...compareJson(headersOf(one.headers, true), headers, '/headers'),
            ...judgePayload(JSON.parse(one.raw), body, step, stage, at),
          ];
          return [{ body: delivery.body, differences }];
        }),
      });
    }
    return played;
  } finally {
    await sandbox.close();
  }
}
