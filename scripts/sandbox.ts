import { EXIT } from '../src/ledger/verdict.ts';
import { DEFAULT_RELEASE, RELEASES, type RunningSandbox, startSandbox } from '../src/sandbox/index.ts';
import { mutantName, npmCommand, oneOf, wholeNumber } from './run/command.ts';

interface Options {
  port: number;
  release: (typeof RELEASES)[number];
  rateLimit: number;
  state?: string;
  mutant?: string;
  team?: boolean;
}

function optionsOf(argv: string[]): Options {
  const program = npmCommand(
    'sandbox',
    'Starts an embedded Cal.com on loopback and runs until it is stopped.',
  )
    .option('--port <number>', 'the port to listen on (0: a free one)', wholeNumber(0, 65_535), 0)
    .option(
      '--release <name>',
      `the release to play: ${RELEASES.join(', ')}`,
      oneOf(RELEASES),
      DEFAULT_RELEASE,
    )
    .option('--rate-limit <number>', 'requests a minute for each key', wholeNumber(1, 1_000_000), 120)
    .option('--state <file>', 'keep the state in this file over restarts')
    .option('--mutant <name>', 'break exactly one behaviour (npm run mutants -- --list)', mutantName)
    .option('--team', 'let the two users be a team, where the release knows teams')
    .addHelpText(
      'after',
      `
Routes that no Cal.com has, without a key:
  GET /_sandbox              what is played
  GET /_sandbox/state        what it remembers
  GET /_sandbox/deliveries   what webhooks were sent
  POST /_sandbox/clock       { "aheadMs": 60000 } lets a minute pass; with "of": "<uid>" only for that booking or
                             reservation`,
    );
  program.parse(argv);
  return program.opts<Options>();
}

function whyNotStarted(error: unknown, { port }: Options): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} is in use; give another --port, or none for a free one`;
  if (code === 'EACCES') return `port ${port} may not be opened; give another --port, or none for a free one`;
  return error instanceof Error ? error.message : String(error);
}

function announce({ url, keys, release, mutant }: RunningSandbox): void {
  const curl = [
    `curl '${url}/v2/me'`,
    `-H 'Authorization: Bearer ${keys.owner}'`,
    `-H 'cal-api-version: 2024-08-13'`,
  ].join(' ');
  const lines = [
    `Cal.com sandbox, release ${release}${mutant ? `, mutant ${mutant}` : ''}`,
    '',
    `url    ${url}`,
    `owner  ${keys.owner}`,
    `other  ${keys.other}`,
    '',
    curl,
    '',
    'It runs until you stop it (Ctrl-C).',
  ];
  console.log(lines.join('\n'));
}

const options = optionsOf(process.argv);
try {
  const { port, release, rateLimit, state, mutant, team } = options;
  const sandbox = await startSandbox({
    port,
    release,
    rateLimit,
    ...(team === undefined ? {} : { team }),
    ...(state === undefined ? {} : { stateFile: state }),
    ...(mutant === undefined ? {} : { mutant }),
  });
  announce(sandbox);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(`error: ${whyNotStarted(error, options)}`);
  process.exit(EXIT.usage);
}
