import type { Behaviour, ReleaseName } from '../behaviour.ts';
import type { Fields } from '../http/request.ts';

/** A change of one operation's answer just before it is sent. */
export interface Rewrite {
  method: string;
  /** The route as it is registered, such as `/v2/bookings/:uid`; null: whatever is no route. */
  route: string | null;
  /** Returns the answer to send instead. */
  change(answer: Answer): Answer;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
  /** What of them is left out is not sent; where there are none, they are sent as they would have been. */
  headers?: Record<string, unknown>;
}

/** Whom one operation turns away before it looks at anything else, though Cal.com does not. */
export interface Exclusion {
  method: string;
  /** As it is registered. */
  route: string;
  who: 'anonymous' | 'strangers';
}

/** A change of what webhooks are sent. */
export interface Respelling {
  trigger: string;
  // biome-ignore lint/suspicious/noExplicitAny: each mutant knows the payload that it spoils
  change(payload: any): Fields;
}

/** The sandbox with exactly one behaviour broken, by one of these means. */
export interface Mutant {
  name: string;
  /** What is wrong, as one sentence about Cal.com. */
  says: string;
  /** The claims that must notice it. */
  breaks: string[];
  /** The release that is broken, where the default one has nothing to break. */
  release?: ReleaseName;
  /** Changes one decision of the release that is played. */
  change?: (behaviour: Behaviour) => void;
  rewrite?: Rewrite;
  excludes?: Exclusion;
  /** A route that Cal.com has not, and that succeeds. */
  serves?: { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; route: string };
  respelling?: Respelling;
}

type Booking = Record<string, unknown>;

/** Changes each booking that an answer of the contract 2024-08-13 carries; refusals pass as they are. */
export function onBookings(answer: Answer, change: (booking: Booking) => Booking): Answer {
  const { data } = answer.body;
  if (answer.status >= 300 || typeof data !== 'object' || data === null) return answer;
  if (Array.isArray(data)) return { ...answer, body: { ...answer.body, data: data.map(change) } };
  return 'icsUid' in data ? { ...answer, body: { ...answer.body, data: change(data as Booking) } } : answer;
}

/** A route that accepts whatever Cal.com refuses there. */
export function lenient(name: string, says: string, route: string, breaks: string[]): Mutant {
  const [method = '', path = ''] = route.split(' ');
  const change = (answer: Answer): Answer =>
    answer.status < 400 ? answer : { status: 200, body: { status: 'success', data: {} } };
  return { name, says, breaks, rewrite: { method, route: path, change } };
}

/** A route whose successes have other data. */
export function altered(
  name: string,
  says: string,
  route: string,
  breaks: string[],
  // biome-ignore lint/suspicious/noExplicitAny: each mutant knows the data that it spoils
  change: (data: any) => unknown,
): Mutant {
  const [method = '', path = ''] = route.split(' ');
  return {
    name,
    says,
    breaks,
    rewrite: {
      method,
      route: path,
      change: (answer) =>
        answer.status < 300 && 'data' in answer.body
          ? { ...answer, body: { ...answer.body, data: change(answer.body['data']) } }
          : answer,
    },
  };
}

/** A route whose answers have these headers too; of undefined, do not have them. */
export function headed(
  name: string,
  says: string,
  route: { method: string; route: string | null },
  breaks: string[],
  changed: Record<string, string | undefined>,
): Mutant {
  const change = ({ headers, ...answer }: Answer): Answer => {
    const all = Object.entries({ ...headers, ...changed });
    return { ...answer, headers: Object.fromEntries(all.filter(([, value]) => value !== undefined)) };
  };
  return { name, says, breaks, rewrite: { ...route, change } };
}

/** A route that turns away callers whom Cal.com serves: those without a key, or with another one than the host's. */
export function excluding(
  name: string,
  says: string,
  route: string,
  breaks: string[],
  who: Exclusion['who'],
): Mutant {
  const [method = '', path = ''] = route.split(' ');
  return { name, says, breaks, excludes: { method, route: path, who } };
}

/** A route that Cal.com has not. */
export function serving(name: string, says: string, route: string, breaks: string[]): Mutant {
  const [method, path = ''] = route.split(' ');
  return { name, says, breaks, serves: { method: method as 'GET', route: path } };
}

/** A trigger whose payloads are delivered otherwise. */
export function respelt(
  name: string,
  says: string,
  trigger: string,
  breaks: string[],
  change: Respelling['change'],
): Mutant {
  return { name, says, breaks, respelling: { trigger, change } };
}
