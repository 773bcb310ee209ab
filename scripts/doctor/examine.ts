import { RUNS } from '../../fixtures/run.ts';
import { unservedProjects } from '../../fixtures/served-versions.ts';
import { SLOW } from '../../fixtures/slow.ts';
import {
  type AccountInspection,
  finishDeadRuns,
  inspectAccount,
  leftoversIn,
  objectionsTo,
  takeCensus,
} from '../../src/cleanup/index.ts';
import {
  type Config,
  envFileOf,
  Inconclusive,
  loadConfig,
  RefusedKey,
  UnexpectedAnswer,
} from '../../src/client/index.ts';
import { probeRoutes } from '../../src/client/routes.ts';
import { BOOKINGS_PER_CLAIM, planOf } from '../../src/ledger/estimate.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { type StatedClaim, statedClaims } from '../run/claims.ts';
import { explain } from '../run/failure.ts';
import { type OpenTarget, openTarget } from '../run/target.ts';
import { bad, type Finding, good, note, renderFinding } from './finding.ts';
import { webhooks } from './webhooks.ts';

/** Clocks further apart than this make "past" and "next" ambiguous. */
const LARGEST_SKEW_MS = 30_000;
/** Mails a booking causes at most on an ordinary installation: to the host and to the attendee. */
const MAILS_PER_BOOKING = 2;

/** Looks at everything and prints a line each. Returns the exit code. */
export async function examine(options: { sandbox?: boolean; json?: boolean }): Promise<number> {
  const findings: Finding[] = [];
  const tell = (finding: Finding) => {
    findings.push(finding);
    if (!options.json) process.stdout.write(`${renderFinding(finding)}\n`);
  };
  const config = loadConfig({
    env: { ...process.env, ...(options.sandbox ? { CAL_TARGET: 'sandbox' } : {}) },
    envFile: envFileOf(process.env),
    defaultTarget: 'auto',
  });
  for (const warning of config.warnings) tell(note('configuration', warning));
  const exitCode = await examineTarget(config, tell);
  if (options.json) process.stdout.write(`${JSON.stringify({ exitCode, findings }, null, 2)}\n`);
  else process.stdout.write(`\n${verdictLine(exitCode)}\n`);
  return exitCode;
}

async function examineTarget(config: Config, tell: (finding: Finding) => void): Promise<number> {
  let target: OpenTarget;
  try {
    target = await openTarget(config);
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer || error instanceof RefusedKey || error instanceof Inconclusive))
      throw error;
    tell(unreachable(error));
    return explain(error).exitCode;
  }
  try {
    const findings = [
      ...identity(target),
      ...(await surface(target)),
      ...health(target),
      await webhooks(config, target.url),
      ...(await inhabitants(config, target)),
      ...(await leftovers(target)),
      await cost(config, target),
    ];
    for (const finding of findings) tell(finding);
    return findings.some(({ state }) => state === 'bad') ? EXIT.usage : EXIT.ok;
  } finally {
    await target.close();
  }
}

function unreachable(error: Error): Finding {
  const [first = '', ...rest] = error.message.split('\n');
  if (error instanceof RefusedKey) return bad('key', first, rest.join(' '));
  if (error instanceof Inconclusive) return bad('target', first, error.advice);
  return bad('target', [first, ...rest].join(' '), 'is CAL_API_URL the API of a Cal.com?');
}

function identity({ profile }: OpenTarget): Finding[] {
  const { account, other } = profile;
  return [
    good(
      'target',
      `${profile.kind} Cal.com at ${profile.url}${profile.server ? ` (${profile.server})` : ''}`,
    ),
    account.username === null
      ? note(
          'key',
          `accepted: user ${account.id}, without a username`,
          'give the account a username: one claim books by it',
        )
      : good('key', `accepted: user ${account.id}, username ${account.username}`),
    account.organizationId === null
      ? good('organisation', 'none')
      : note(
          'organisation',
          `the account belongs to organisation ${account.organizationId}; claims are about a plain account`,
        ),
    other
      ? good('second key', `accepted: user ${other.id}`)
      : note(
          'second key',
          'none: claims about strangers will be unsupported',
          'set CAL_OTHER_API_KEY to a key of a second account',
        ),
  ];
}

async function surface({ client, profile }: OpenTarget): Promise<Finding[]> {
  const versions = profile.bookingsVersions.join(', ');
  const routes = await probeRoutes(client.as('owner'));
  const missing = routes.filter(({ served }) => !served).map(({ method, path }) => `${method} ${path}`);
  return [
    profile.bookingsVersions.includes('2024-08-13')
      ? good('versions', `bookings are served as ${versions}`)
      : bad(
          'versions',
          `bookings are served as ${versions || 'none that is known'}`,
          'the contract is about 2024-08-13: use a release that serves it',
        ),
    good('routes', `${routes.length - missing.length} of ${routes.length} booking routes`),
    ...(missing.length === 0 ? [] : [note('routes missing', missing.join(', '))]),
  ];
}

function health({ profile, client }: OpenTarget): Finding[] {
  const limit = client.rateLimit;
  const seconds = Math.round(profile.skewMs / 1000);
  return [
    limit === null
      ? note('rate limit', 'none stated; the suite keeps to 120 requests a minute')
      : good('rate limit', `${limit.limit} requests a minute, ${limit.remaining} left in this one`),
    good('speed', `${Math.round(profile.latencyMs)} ms an answer (median)`),
    Math.abs(profile.skewMs) > LARGEST_SKEW_MS
      ? note(
          'clock',
          `the target's is ${seconds} s off ours; the suite goes by the target's`,
          'set both clocks by NTP',
        )
      : good('clock', `within ${Math.max(1, Math.abs(seconds))} s of ours`),
  ];
}

async function inhabitants(config: Config, target: OpenTarget): Promise<Finding[]> {
  const inspection = await inspectAccount(target.client);
  const objections = objectionsTo(inspection);
  const findings = [calendars(inspection)];
  if (objections.length === 0)
    return [...findings, good('account', 'no upcoming bookings but the suite’s own')];
  if (config.accountIsDedicated)
    return [
      ...findings,
      ...objections.map((objection) => note('account', `${objection} It is dedicated, you say.`)),
    ];
  const remedy =
    'use an account that serves nothing else, or set CAL_ACCOUNT_IS_DEDICATED=yes if this one does not';
  return [...findings, ...objections.map((objection) => bad('account', objection, remedy))];
}

function calendars({ connectedCalendars }: AccountInspection): Finding {
  if (connectedCalendars === null) return note('calendars', 'the target does not tell which are connected');
  if (connectedCalendars.length === 0) return good('calendars', 'none connected');
  return note('calendars', `connected: ${connectedCalendars.join(', ')}`);
}

async function leftovers({ client, url }: OpenTarget): Promise<Finding[]> {
  const journals = await finishDeadRuns(RUNS, client, { targetUrl: url, apply: false });
  const marked = leftoversIn(await takeCensus(client));
  return [
    journals.survivors.length === 0
      ? good('journals', 'nothing is left of runs that died')
      : note(
          'journals',
          `${journals.survivors.length} things are left of runs that died`,
          'the next npm run contract removes them first',
        ),
    marked.length === 0
      ? good('leftovers', 'nothing on the target carries an old mark of the suite')
      : note(
          'leftovers',
          `${marked.length} things on the target carry a mark of runs of more than two hours ago`,
          'npm run sweep -- --scan lists them, with --apply it removes them',
        ),
  ];
}

/** The tags of a listed claim have lost their `@`. */
const isSlow = ({ tags }: StatedClaim): boolean => tags.includes(SLOW.slice(1));

async function cost(config: Config, { profile, client }: OpenTarget): Promise<Finding> {
  const idle = unservedProjects(profile.bookingsVersions);
  const stated = (await statedClaims()).filter(({ project }) => !idle.includes(project));
  const claims = stated.length;
  const slow = profile.kind === 'sandbox' ? 0 : stated.filter(isSlow).length;
  const limit = config.requestsPerMinute ?? client.rateLimit?.limit ?? 120;
  const plan = planOf(claims, { limit, latencyMs: profile.latencyMs, workers: 1, slow });
  const mails = Math.ceil(claims * BOOKINGS_PER_CLAIM * MAILS_PER_BOOKING);
  return good(
    'a run',
    `${plan}; up to about ${mails} mails, to the host and to people at ${config.attendeeDomain} who do not exist`,
  );
}

function verdictLine(exitCode: number): string {
  if (exitCode === EXIT.ok) return pc.green('Ready: npm run contract');
  if (exitCode === EXIT.inconclusive) return pc.yellow('The target did not let us find out.');
  return pc.red('Not ready: see the arrows.');
}
