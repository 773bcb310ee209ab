import { RUNS } from '../../fixtures/run.ts';
import {
  finishDeadRuns,
  type Item,
  type Leftover,
  leftoversIn,
  removeLeftovers,
  type SweptJournal,
  takeCensus,
} from '../../src/cleanup/index.ts';
import { type Caller, envFileOf, loadConfig } from '../../src/client/index.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { ageInMs } from '../run/age.ts';
import { type OpenTarget, openTarget } from '../run/target.ts';

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
  /** Journals that were left alone, and why. */
  passedOver: string[];
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
  const tell = (text: string) => void process.stderr.write(`${pc.dim(`  ${text}`)}\n`);
  try {
    const apply = options.apply === true;
    const swept = options.scan
      ? await sweepByMarks(target, olderThanMs, apply, tell)
      : await sweepByJournals(target, apply, tell);
    process.stdout.write(
      target.redactor.text(options.json ? `${JSON.stringify(swept, null, 2)}\n` : render(swept)),
    );
    return swept.left.length > 0 ? EXIT.uncleaned : EXIT.ok;
  } finally {
    await target.close();
  }
}

type Tell = (text: string) => void;

async function sweepByJournals({ client, url }: OpenTarget, apply: boolean, tell: Tell): Promise<Swept> {
  const report = await finishDeadRuns(RUNS, client, { targetUrl: url, apply, tell });
  const lines = report.survivors.map(({ item, why }) => `${nameOf(item)}: ${why}`);
  const unreadable = report.journals
    .filter(({ outcome }) => outcome === 'unreadable')
    .map(({ file }) => `what ${file} tells of, which cannot be read: --scan finds it; then delete the file`);
  return {
    listed: apply ? [] : lines,
    removed: report.removed.map(nameOf),
    left: apply ? [...lines, ...unreadable] : unreadable,
    passedOver: report.journals.flatMap(({ file, outcome }) => {
      const reason = LEFT_ALONE[outcome];
      return reason === undefined ? [] : [`${file}: ${reason}`];
    }),
  };
}

const LEFT_ALONE: { [K in SweptJournal['outcome']]?: string } = {
  alive: 'its worker is still alive',
  'other-target': 'it is about another target',
};

const nameOf = ({ kind, ref, mark }: Item): string =>
  `${kind} ${ref ?? `${mark ?? 'without a name'}, whose create was never answered`}`;

async function sweepByMarks(
  { client, keys }: OpenTarget,
  olderThanMs: number,
  apply: boolean,
  tell: Tell,
): Promise<Swept> {
  const accounts: Caller[] = keys.other === undefined ? ['owner'] : ['owner', 'other'];
  const leftovers = leftoversIn(await takeCensus(client, accounts), olderThanMs);
  if (!apply) return { listed: leftovers.map(describe), removed: [], left: [], passedOver: [] };
  const { removed, survivors } = await removeLeftovers(leftovers, client, { tell });
  return {
    listed: [],
    removed: removed.map(nameOf),
    left: survivors.map(({ item, why }) => `${nameOf(item)}: ${why}`),
    passedOver: [],
  };
}

const describe = ({ kind, ref, start, why }: Leftover): string =>
  `${kind} ${ref}${start === null ? '' : ` at ${start}`}: ${why}`;

function render({ listed, removed, left, passedOver }: Swept): string {
  const lines = [
    ...removed.map((line) => `${pc.green('✓')} removed ${line}`),
    ...left.map((line) => `${pc.red('✗')} not removed: ${line}`),
    ...listed.map((line) => `${pc.yellow('•')} ${line}`),
    ...passedOver.map((line) => pc.dim(`- left alone: ${line}`)),
  ];
  if (listed.length > 0) lines.push('', `${listed.length} would be removed: say --apply to remove them.`);
  if (listed.length + removed.length + left.length === 0)
    lines.push(pc.green('Nothing is left of runs that died.'));
  return `${lines.join('\n')}\n`;
}
