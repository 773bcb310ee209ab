import pc from 'picocolors';
import { RUNS } from '../../fixtures/run.ts';
import {
  finishDeadRuns,
  type Leftover,
  leftoversIn,
  removeLeftovers,
  takeCensus,
} from '../../src/cleanup/index.ts';
import { type Caller, envFileOf, loadConfig } from '../../src/client/index.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { type OpenTarget, openTarget } from '../run/target.ts';
import { ageInMs } from './age.ts';

export interface SweepCommandOptions {
  apply?: boolean;
  scan?: boolean;
  olderThan: string;
  json?: boolean;
}

/** What one sweep found and did: one line for each thing. */
interface Swept {
  /** Found, and only listed because --apply was not given. */
  listed: string[];
  removed: string[];
  left: string[];
}

/**
 * Lists or removes what dead runs left. Returns the exit code.
 * @throws ConfigError, UnexpectedAnswer, Inconclusive before anything was removed
 */
export async function sweep(options: SweepCommandOptions): Promise<number> {
  const olderThanMs = ageInMs(options.olderThan);
  const config = loadConfig({ env: process.env, envFile: envFileOf(process.env), defaultTarget: 'auto' });
  if (config.target === 'sandbox') {
    process.stdout.write(
      'Nothing to sweep: an embedded sandbox takes everything with it. Set CAL_API_URL for a target.\n',
    );
    return EXIT.ok;
  }
  const target = await openTarget(config);
  try {
    const swept = options.scan
      ? await sweepByMarks(target, olderThanMs, options.apply === true)
      : await sweepByJournals(target, options.apply === true);
    process.stdout.write(
      target.redactor.text(options.json ? `${JSON.stringify(swept, null, 2)}\n` : render(swept)),
    );
    return swept.left.length > 0 ? EXIT.uncleaned : EXIT.ok;
  } finally {
    await target.close();
  }
}

async function sweepByJournals({ client, url }: OpenTarget, apply: boolean): Promise<Swept> {
  const report = await finishDeadRuns(RUNS, client, { targetUrl: url, apply });
  const lines = report.survivors.map(
    ({ item, why }) =>
      `${item.kind} ${item.ref ?? item.mark ?? '(its create was never answered)'}${apply ? `: ${why}` : ', by its journal'}`,
  );
  return {
    listed: apply ? [] : lines,
    removed: report.removed.map(({ kind, ref }) => `${kind} ${ref}`),
    left: apply ? lines : [],
  };
}

async function sweepByMarks(
  { client, keys }: OpenTarget,
  olderThanMs: number,
  apply: boolean,
): Promise<Swept> {
  const accounts: Caller[] = keys.other === undefined ? ['owner'] : ['owner', 'other'];
  const leftovers = leftoversIn(await takeCensus(client, accounts), olderThanMs);
  if (!apply) return { listed: leftovers.map(describe), removed: [], left: [] };
  const { removed, survivors } = await removeLeftovers(leftovers, client);
  return {
    listed: [],
    removed: removed.map(({ kind, ref }) => `${kind} ${ref}`),
    left: survivors.map(({ item, why }) => `${item.kind} ${item.ref}: ${why}`),
  };
}

const describe = ({ kind, ref, start, why }: Leftover): string =>
  `${kind} ${ref}${start === null ? '' : ` at ${start}`}: ${why}`;

function render({ listed, removed, left }: Swept): string {
  const lines = [
    ...removed.map((line) => `${pc.green('✓')} removed ${line}`),
    ...left.map((line) => `${pc.red('✗')} not removed: ${line}`),
    ...listed.map((line) => `${pc.yellow('•')} ${line}`),
  ];
  if (listed.length > 0) lines.push('', `${listed.length} would be removed: say --apply to remove them.`);
  if (lines.length === 0) lines.push(pc.green('Nothing is left.'));
  return `${lines.join('\n')}\n`;
}
