import type { Exchange, Json, JsonObject } from '../../../src/ledger/exchange.ts';
import { isObject } from '../../../src/ledger/normalise/order.ts';
import type { ProbeStep } from './probes.ts';
import type { Stage } from './stage.ts';
import type { Target } from './target.ts';

/**
 * The probes' event types and their schedule were made before recording began. Later lists show them whole, so they
 * are made again from what the lists show.
 * @returns what could not be made
 */
export async function provision(
  steps: readonly ProbeStep[],
  stage: Stage,
  target: Target,
): Promise<string[]> {
  const at = steps[0]?.at ?? 0;
  const failures: string[] = [];
  const take = async (request: Exchange['request'], recorded: Json, label: string) => {
    const response = await target.send(stage.translate(request, at, target.now()), 'me');
    if (response.status >= 300)
      failures.push(`${label}: ${response.status} ${JSON.stringify(response.body).slice(0, 200)}`);
    const known = { request, caller: 'me' as const };
    stage.align(
      { ...known, at, response: { status: 200, headers: {}, body: { data: recorded } } },
      { ...known, at: target.now(), response },
    );
  };
  const [me] = shownAt(steps, '/v2/me').filter((data) => isObject(data));
  if (me) await take({ method: 'GET', path: '/v2/me', headers: {} }, me, 'GET /v2/me');
  for (const schedule of unmade(steps, '/v2/schedules')) {
    if (schedule['isDefault'] === true) continue;
    await take(
      post('/v2/schedules', '2024-06-11', scheduleBody(schedule)),
      schedule,
      String(schedule['name']),
    );
  }
  for (const eventType of unmade(steps, '/v2/event-types')) {
    await take(
      post('/v2/event-types', '2024-06-14', eventTypeBody(eventType)),
      eventType,
      String(eventType['slug']),
    );
  }
  return failures;
}

const post = (path: string, version: string, body: Json) => {
  const headers = { 'cal-api-version': version, 'content-type': 'application/json' };
  return { method: 'POST', path, headers, body };
};

const dataOf = ({ response }: ProbeStep): Json =>
  isObject(response.body) ? (response.body['data'] ?? null) : null;

/** What the recorded answers to a reading show: the data of each, the path's query aside. */
function shownAt(steps: readonly ProbeStep[], path: string): Json[] {
  return steps
    .filter(
      ({ request, response }) =>
        request.method === 'GET' && response.status === 200 && placeOf(request) === path,
    )
    .map(dataOf);
}

const placeOf = ({ path }: Exchange['request']) => path.split('?')[0];

/** What the fullest list shows and no recorded request made. (Some releases list nothing to the owner without a query.) */
function unmade(steps: readonly ProbeStep[], path: string): JsonObject[] {
  const made = steps.filter(({ request, response }) => {
    return request.method === 'POST' && request.path === path && response.status === 201;
  });
  const idOf = (value: Json) => (isObject(value) ? value['id'] : undefined);
  const ids = new Set(made.map((step) => idOf(dataOf(step))));
  const lists = shownAt(steps, path).filter((data) => Array.isArray(data));
  const longest = lists.reduce<Json[]>((most, list) => (list.length > most.length ? list : most), []);
  return longest.filter(isObject).filter((item) => !ids.has(idOf(item)));
}

const scheduleBody = ({ name, timeZone, availability, isDefault }: JsonObject): Json => ({
  name: name ?? '',
  timeZone: timeZone ?? 'UTC',
  availability: availability ?? [],
  isDefault: isDefault ?? false,
});

const SAME = [
  'title',
  'slug',
  'lengthInMinutes',
  'lengthInMinutesOptions',
  'minimumBookingNotice',
  'scheduleId',
];
const SETTINGS = ['recurrence', 'bookingWindow', 'confirmationPolicy', 'seats'];

/** The body that makes an event type which reads like this one. */
function eventTypeBody(eventType: JsonObject): Json {
  const body: JsonObject = {};
  for (const name of SAME) if (eventType[name] != null) body[name] = eventType[name];
  for (const name of SETTINGS) {
    const setting = eventType[name];
    if (!isObject(setting) || setting['disabled'] === true) continue;
    const { disabled: _, ...rest } = setting;
    body[name] = rest;
  }
  const { locations, bookingFields } = eventType;
  if (Array.isArray(locations) && locations.length > 0) body['locations'] = locations;
  const own = Array.isArray(bookingFields)
    ? bookingFields.filter(isObject).filter((field) => field['isDefault'] === false)
    : [];
  if (own.length > 0) {
    body['bookingFields'] = own.map(({ isDefault: _, disableOnPrefill: __, hidden: ___, ...field }) => field);
  }
  return body;
}
