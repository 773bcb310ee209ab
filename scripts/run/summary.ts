import type { TargetProfile } from '../../src/client/probe.ts';
import type { Settled } from '../../src/ledger/book/record.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { renderDrift } from '../../src/ledger/render/drift.ts';
import type { ClaimResult } from '../../src/ledger/types.ts';
import { EXIT, isUnexpected, type Outcome } from '../../src/ledger/verdict.ts';
import type { CleanupReport, RequestReport } from './verdict-file.ts';

/** What was found, before anything is sent that changes something. */
export function renderTarget(target: TargetProfile): string {
  const { account, rateLimit } = target;
  const who = `user ${account.id}${account.username === null ? ', without a username' : ''}`;
  const organisation = account.organizationId === null ? '' : `, organisation ${account.organizationId}`;
  return [
    row(
      'target',
      `${target.kind} Cal.com at ${target.url}${target.server ? pc.dim(`  ${target.server}`) : ''}`,
    ),
    row('account', `${who}${organisation}; ${target.other ? 'a second account too' : 'no second account'}`),
    row('versions', `bookings ${target.bookingsVersions.join(', ')}`),
    row(
      'pace',
      `${rateLimit ? `${rateLimit.limit} requests a minute` : 'no limit stated'}, ${ms(target.latencyMs)} an answer`,
    ),
  ].join('\n');
}

/** Requests, time, what was made and removed, where the reports lie. */
export function renderSummary(facts: {
  requests: RequestReport;
  claims: number;
  durationMs: number;
  cleanup: CleanupReport;
  reports: string;
}): string {
  const { requests, cleanup, claims } = facts;
  const perClaim = claims === 0 ? '0' : ((requests.byClaims + requests.byFixtures) / claims).toFixed(1);
  const made = Object.entries(cleanup.made)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`)
    .join(', ');
  return [
    row(
      'requests',
      `${requests.total}: ${requests.byClaims} by claims, ${requests.byFixtures} by their fixtures, ${requests.apart} apart; ${perClaim} a claim`,
    ),
    row('time', `${(facts.durationMs / 1000).toFixed(1)} s`),
    row('made', made === '' ? 'nothing' : `${made}; ${removedText(cleanup)}`),
    row('census', censusText(cleanup)),
    row('reports', `${facts.reports}/html/index.html, junit.xml, verdict.json`),
  ].join('\n');
}

/** What the accounts hold now, against the beginning. */
function censusText({ census, foreignChanges }: CleanupReport): string {
  if (census === null) return pc.yellow('the target did not let us count again');
  const changed = census.filter(({ before, after }) => before !== after);
  const foreign = foreignChanges > 0 ? pc.yellow(`; ${foreignChanges} foreign changes meanwhile`) : '';
  const now = census
    .map(({ what, after }) => `${after} ${after === 1 ? what.replace(/s$/, '') : what}`)
    .join(', ');
  if (changed.length === 0) return `${now}: as before${foreign}`;
  const were = changed.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(', ');
  return `${pc.yellow(were)}${foreign}`;
}

function removedText({ left, cancelledBookingsRemaining }: CleanupReport): string {
  const cancelled = `${cancelledBookingsRemaining} remain as cancelled or past bookings, which the API cannot delete`;
  if (left.length === 0) return `${pc.green('all removed')} (${cancelled})`;
  return `${pc.red(`${left.length} could not be removed`)}:\n${left.map((line) => `            ${line}`).join('\n')}`;
}

/** What changed against the target's ledger. */
export function renderLedger(
  { drift, intermittent, unconfirmed }: Settled,
  { isNew, records }: { isNew: boolean; records: boolean },
): string {
  if (isNew)
    return row('drift', `nothing to compare with: ${records ? 'this run' : '--record'} begins its ledger`);
  const lines = [renderDrift(drift, { rest: 'verdict.json names all' })];
  if (intermittent.length > 0) lines.push(`differed once and not again: ${intermittent.join(', ')}`);
  if (unconfirmed.length > 0)
    lines.push(pc.yellow(`differed and could not be run again: ${unconfirmed.join(', ')}`));
  return lines.join('\n');
}

/** One line that says how it ended and what that means. */
export function renderOutcome(outcome: Outcome, results: ClaimResult[]): string {
  switch (outcome.exitCode) {
    case EXIT.ok:
      return pc.green(pc.bold('The contract holds.'));
    case EXIT.broken:
      return pc.red(pc.bold(`The contract is broken: ${results.filter(isUnexpected).length} claim(s).`));
    case EXIT.drift:
      return pc.red(pc.bold('The claims hold, but the target has changed: see drift above.'));
    case EXIT.inconclusive:
      return pc.yellow(
        pc.bold('Inconclusive: what could be held against the target holds, but not all could.'),
      );
    case EXIT.usage:
      return pc.yellow(pc.bold('Nothing was run: no claim matches.'));
    case EXIT.uncleaned:
      return pc.red(
        pc.bold('Something could not be removed from the target: see above; the next run tries again.'),
      );
    case EXIT.suite:
      return pc.red(pc.bold('The suite itself failed: see above. This says nothing about the target.'));
    default:
      return pc.yellow(pc.bold('Interrupted.'));
  }
}

const row = (name: string, text: string): string => `${pc.dim(name.padEnd(10))}${text}`;

const ms = (value: number): string => `${Math.round(value)} ms`;
