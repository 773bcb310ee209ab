import { Command, InvalidArgumentError, Option } from 'commander';
import { showProgress } from '../tests/parity/replay/progress.ts';
import {
  RECORDINGS,
  RELEASES,
  type Release,
  type Source,
  sourcesIn,
  UsageError,
} from '../tests/parity/replay/releases.ts';
import { figureOf, type ReleaseReport, renderRelease } from '../tests/parity/replay/report.ts';
import { type Running, runProbes, runRelease, startRelease } from '../tests/parity/replay/run.ts';
import { Unreachable } from '../tests/parity/replay/target.ts';

const percentage = (value: string): number => {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 100)) {
    throw new InvalidArgumentError(`"${value}" is no percentage; give a number from 0 to 100.`);
  }
  return number;
};

const address = (value: string): string => {
  if (!/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')) {
    throw new InvalidArgumentError(`"${value}" is no address; give one as http://127.0.0.1:4010.`);
  }
  return value;
};

const collect = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(','),
];

const release = (value: string, before: Release[] | undefined): Release[] => {
  const asked = collect(value, before);
  const unknown = asked.find((name) => !RELEASES.some((known) => known === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`"${unknown}" is no release; there are ${RELEASES.join(', ')}.`);
  }
  return RELEASES.filter((known) => asked.includes(known));
};

interface Options {
  release?: Release[];
  scenario?: string[];
  all: boolean;
  probes: boolean;
  group: boolean;
  verbose: boolean;
  json: boolean;
  min: number;
  recordings: string;
  url?: string;
  key?: string;
  otherKey?: string;
}

const command = new Command('parity')
  .description(
    'Replays what was recorded of real Cal.com releases against the embedded sandbox and compares the answers.',
  )
  .addOption(
    new Option('--release <name>', `which release (${RELEASES.join(', ')}); may be repeated`).argParser(
      release,
    ),
  )
  .addOption(
    new Option(
      '--scenario <name>',
      'report only this scenario (with --probes: the sections that begin so); may be repeated',
    ).argParser(collect),
  )
  .option(
    '--all',
    'replay also the scenarios about parts that come later; they stay out of the figure',
    false,
  )
  .option('--probes', 'replay the single exchanges (exchanges.jsonl) instead of the scenarios', false)
  .option('--group', 'like differences as one line', false)
  .option('--verbose', 'values in full', false)
  .option('--json', 'the report as JSON', false)
  .addOption(
    new Option('--min <percent>', 'exit 1 if a smaller share of the exchanges is identical')
      .argParser(percentage)
      .default(0, '0: only report'),
  )
  .addOption(
    new Option('--recordings <folder>', 'replay the recordings in another folder').default(
      RECORDINGS,
      'tests/recordings',
    ),
  )
  .addOption(new Option('--url <address>', 'replay against a running target instead').argParser(address))
  .option('--key <key>', "the target's owner key (with --url)")
  .option('--other-key <key>', 'a key of a second account there (with --url)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 4))
  .parse();

const options = command.opts<Options>();

function runningTarget(): Running | undefined {
  const { url, key, otherKey } = options;
  if (url === undefined) return undefined;
  if (!key)
    throw new UsageError('--url needs --key: the key of the account that is to own what the replay makes');
  return { url, keys: { owner: key, other: otherKey }, close: async () => {} };
}

async function main(): Promise<number> {
  const given = runningTarget();
  const sources = sourcesIn(options.recordings, options.release);
  if (sources.length === 0)
    throw new UsageError(`--release ${options.release}: ${options.recordings} has none of it`);
  if (given && sources.length > 1)
    throw new UsageError(`--url needs --release: one of ${RELEASES.join(', ')}`);
  const reports: ReleaseReport[] = [];
  for (const source of sources) {
    const report = await replaySource(source, given ?? (await startRelease(source.release)));
    reports.push(report);
    if (!options.json) process.stdout.write(`${renderRelease(report, options)}\n`);
  }
  if (options.json) {
    const told = reports.map((report) => ({ ...figureOf(report.counted), ...report }));
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  }
  return reports.some((report) => figureOf(report.counted).percent < options.min) ? 1 : 0;
}

async function replaySource(source: Source, running: Running): Promise<ReleaseReport> {
  const progress = showProgress(process.stderr);
  const onScenario = ({ name }: { name: string }) => progress.tell(`${source.release}: ${name}`);
  const run = options.probes ? runProbes : runRelease;
  try {
    return await run(source, running, {
      all: options.all,
      scenarios: options.scenario,
      removes: options.url !== undefined,
      onScenario,
    });
  } finally {
    progress.clear();
    await running.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`parity: ${message}\n`);
  process.exitCode = error instanceof UsageError ? 4 : error instanceof Unreachable ? 3 : 70;
}
