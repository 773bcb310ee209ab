import type { Exchange } from './exchange.ts';

/** Why the target or the network did not let us find out. */
export type InconclusiveReason =
  | 'gateway'
  | 'no-answer'
  | 'rate-limit'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'redirect'
  | 'truncated'
  | 'no-free-slot'
  | 'given-failed'
  | 'no-delivery'
  | 'target-unwell'
  | 'not-cleaned';

const ADVICE: Record<InconclusiveReason, string> = {
  gateway: 'A gateway in front of the target answered for it. Try again when the target is up.',
  'no-answer': 'Check that the target is up, and that CAL_API_URL names it.',
  'rate-limit': 'Something else uses up this key. Wait a minute, or lower CAL_REQUESTS_PER_MINUTE.',
  'not-json': 'Check that CAL_API_URL names the API and not the web application or a login page.',
  'too-large': 'The target sent more than a client should read. Look at the answer by hand.',
  'too-deep': 'The target sent JSON nested deeper than any client should read. Look at the answer by hand.',
  redirect: 'Set CAL_API_URL to where the API really is: credentials never follow a redirect.',
  truncated: 'The connection broke while the answer was being read. Try again.',
  'no-free-slot': 'Nothing is offered in the time searched. Look at the schedule and its bookings.',
  'given-failed': 'What the claim takes as given could not be made; the claim about making it says more.',
  'no-delivery':
    'Check that the target reaches this machine (in a container it may not): set CAL_WEBHOOK_URL and CAL_WEBHOOK_PORT; nothing else may listen at that port.',
  'target-unwell': 'The target answers 500 to everything. Look at its logs.',
  'not-cleaned': 'Run npm run sweep when the target is well again.',
};

/** Nothing was learnt about the target: no verdict may rest on it. */
export class Inconclusive extends Error {
  override readonly name: string = 'Inconclusive';
  readonly reason: InconclusiveReason;
  /** What to do about it. */
  readonly advice: string;
  /** The exchange that failed, redacted; null when it was not a request. */
  readonly exchange: Exchange | null;

  constructor(reason: InconclusiveReason, message: string, exchange: Exchange | null = null) {
    super(`${message}\n  ${ADVICE[reason]}`);
    this.reason = reason;
    this.advice = ADVICE[reason];
    this.exchange = exchange;
  }
}
