import { SimpleFaker } from '@faker-js/faker';
import { createMarks, newRunId } from '../../src/cleanup/index.ts';
import type { RunningSandbox } from '../../src/sandbox/index.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

export interface LookAlikeOptions {
  seed: number;
  /** How many of each kind. */
  count: number;
  /** Days from now on which their bookings begin; default 20. */
  firstDay?: number;
  /** The domain of the suite's attendees. */
  domain?: string;
}

/**
 * Puts things of others on a sandbox that look as much as can be like a run's of yesterday: the same names, the same
 * domain, marks that are nearly right, right marks in the wrong place.
 */
export async function seedLookAlikes(
  sandbox: Pick<RunningSandbox, 'url' | 'keys'>,
  { seed, count, domain = 'example.com', firstDay = 20 }: LookAlikeOptions,
): Promise<void> {
  const faker = new SimpleFaker();
  faker.seed(seed);
  const pick = <T>(list: readonly T[]): T => faker.helpers.arrayElement(list);
  const genuine = createMarks({ runId: newRunId(Date.now() - DAY), worker: 'p1s1w0', domain });
  const numbers = Array.from({ length: count }, (_, index) => index);
  const post = poster(sandbox);

  const slugs = new Set(numbers.map((index) => `${pick(nearly(genuine.slug('provided'), '-'))}-${index}`));
  // One that differs in nothing but its last character.
  slugs.add(flipped(genuine.slug('provided')));
  const eventTypes: number[] = [];
  for (const slug of slugs) {
    const body = { title: genuine.scheduleName('provided'), slug, lengthInMinutes: 30 };
    eventTypes.push(Number((await post('/v2/event-types', '2024-06-14', body))['id']));
  }
  for (const _ of numbers) {
    const name = pick(nearly(genuine.scheduleName('provided'), ' '));
    await post('/v2/schedules', '2024-06-11', { name, timeZone: 'Atlantic/Reykjavik', isDefault: false });
  }
  for (const index of numbers) {
    const near = pick(nearly(genuine.subscriberUrl('https://hooks.example.com', 'receiver'), '/'));
    const body = { active: true, subscriberUrl: `${near}?n=${index}`, triggers: ['BOOKING_CREATED'] };
    await post('/v2/webhooks', null, body);
  }
  for (const index of numbers) {
    const body = {
      eventTypeId: pick(eventTypes),
      start: noonOf(firstDay, index).toISOString(),
      attendee: {
        name: 'Ada',
        email: pick(nearlyEmails(genuine.attendeeEmail('ada'))),
        timeZone: 'Europe/Berlin',
      },
      // A guest whom somebody invited makes nothing ours.
      guests: faker.datatype.boolean() ? [genuine.attendeeEmail('bob')] : [],
      metadata: genuine.metadata(),
    };
    await post('/v2/bookings', '2024-08-13', body);
  }
}

/** Texts that a careless reader would take for the mark. */
function nearly(mark: string, separator: string): string[] {
  return [
    flipped(mark),
    `${mark}${separator}copy`,
    mark.slice(0, mark.lastIndexOf(separator === '/' ? '-' : separator)),
    mark.replace('contract', 'contracts'),
    mark.replace(/x([0-9a-z]+)(?=[ -][0-9a-z]{5}$)/, 'x$1z'),
  ];
}

function nearlyEmails(address: string): string[] {
  const [local = '', at = ''] = address.split('@');
  return [
    `${flipped(local)}@${at}`,
    `${local}@mail.${at}`,
    `${local.split('.').slice(0, 3).join('.')}@${at}`,
    `${local}.2@${at}`,
    `ada@${at}`,
  ];
}

const flipped = (text: string): string => text.slice(0, -1) + (text.endsWith('a') ? 'b' : 'a');

/** Of a working day, a different one for each. */
function noonOf(firstDay: number, index: number): Date {
  const at = new Date(Date.now() + firstDay * DAY);
  at.setUTCHours(12, 0, 0, 0);
  for (let days = 0; days <= index || [0, 6].includes(at.getUTCDay()); ) {
    at.setTime(at.getTime() + DAY);
    if (![0, 6].includes(at.getUTCDay())) days += 1;
  }
  return at;
}

function poster({ url, keys }: Pick<RunningSandbox, 'url' | 'keys'>) {
  return async (
    path: string,
    version: string | null,
    body: Record<string, unknown>,
  ): Promise<Record<string, unknown>> => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${keys.owner}`,
        'content-type': 'application/json',
        ...(version === null ? {} : { 'cal-api-version': version }),
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`${path} was to be there: ${response.status} ${text}`);
    return (JSON.parse(text) as { data: Record<string, unknown> }).data;
  };
}
