import { join } from 'node:path';
import { PLAYWRIGHT } from '../../scripts/run/playwright.ts';
import { HOSTILE } from './hostile.ts';
import type { MarkedValues } from './marked.ts';
import { misconfigured } from './misconfigured.ts';
import type { Trial } from './trial.ts';

const script = (name: string, ...args: string[]): string[] => [
  '--import',
  'tsx',
  `scripts/${name}.ts`,
  ...args,
];
const contract = (...args: string[]): string[] => script('contract', '--trace', 'on', ...args);
const RUNNING = /[1-9]\d* of \d+ claims/;
const ANY_VERDICT = [0, 1, 2, 3, 5, 70];

/** Variables by which tools know GitHub's CI, and put what they find there into reports. */
const asInCi = () => ({
  CI: '1',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'somebody/something',
  GITHUB_SHA: 'HEAD',
  GITHUB_RUN_ID: '1',
});

/** Runs of the contract. `part`: options that choose some of the claims. */
export function contractTrials(marked: MarkedValues, part: string[] = []): Trial[] {
  return [
    {
      name: 'contract, everything echoed',
      command: contract('--record', ...part),
      conduct: { kind: 'talkative' },
      exits: [0, 2],
      says: /recorded/,
      after: [
        {
          name: 'contract, everything echoed, against its ledger',
          command: contract(...part),
          exits: [0, 2],
        },
      ],
    },
    {
      name: 'contract in CI, every fourth answer hostile',
      command: contract(...part),
      conduct: { kind: 'moody', every: 4 },
      env: asInCi,
      exits: ANY_VERDICT,
      // Some claims alone may all be lucky.
      ...(part.length === 0 ? { says: /broken/ } : {}),
    },
    {
      name: 'contract as JSON, every fifth answer hostile',
      command: contract('--json', ...part),
      conduct: { kind: 'moody', every: 5 },
      exits: ANY_VERDICT,
    },
    {
      name: 'contract with a wrong key',
      command: contract(...part),
      conduct: { kind: 'talkative' },
      variables: { CAL_API_KEY: marked.wrongKey },
      exits: [4],
      says: /CAL_API_KEY/,
    },
    {
      name: 'contract, interrupted',
      command: contract('--repeat-each', '5', ...part),
      conduct: { kind: 'moody', every: 6 },
      interrupt: { when: RUNNING, signal: 'SIGINT' },
      exits: [130],
    },
    {
      name: 'contract, killed',
      command: contract('--repeat-each', '5', ...part),
      conduct: { kind: 'moody', every: 6 },
      interrupt: { when: RUNNING, signal: 'SIGKILL' },
      exits: [null],
      after: [
        { name: 'doctor after the kill', command: script('doctor'), exits: [0, 3, 4] },
        { name: 'sweep after the kill', command: script('sweep'), exits: [0, 3, 4, 5] },
        {
          name: 'sweep --scan after the kill',
          command: script('sweep', '--scan', '--older-than', '0m', '--json'),
          exits: [0, 3, 4, 5],
        },
        {
          name: 'sweep --scan --apply after the kill',
          command: script('sweep', '--scan', '--apply', '--older-than', '0m'),
          exits: [0, 3, 4, 5],
        },
        {
          name: 'contract after the kill',
          command: contract('--grep', 'by uid'),
          exits: [...ANY_VERDICT, 4],
        },
      ],
    },
  ];
}

/** Playwright by itself, with every reporter it has, as in CI, and with all it says for debugging. */
export function playwrightTrial(part: string[] = []): Trial {
  return {
    name: 'npx playwright test with every reporter',
    command: [
      PLAYWRIGHT,
      'test',
      '--trace',
      'on',
      '--reporter=blob,html,list,line,dot,json,junit,github,perfetto',
      ...part,
    ],
    conduct: { kind: 'moody', every: 5 },
    env: (reports) => ({
      ...asInCi(),
      CAL_TARGET: 'env',
      DEBUG: 'pw:*',
      PLAYWRIGHT_BLOB_OUTPUT_DIR: join(reports, 'blob'),
      PLAYWRIGHT_HTML_OUTPUT_DIR: join(reports, 'html-by-itself'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'report.json'),
      PLAYWRIGHT_JUNIT_OUTPUT_FILE: join(reports, 'junit-by-itself.xml'),
      PLAYWRIGHT_PERFETTO_OUTPUT_FILE: join(reports, 'perfetto.json'),
    }),
    exits: [0, 1],
    says: /passed|failed/,
  };
}

/** Commands that only look. */
const LOOKING: Trial[] = [
  {
    name: 'doctor',
    command: script('doctor'),
    conduct: { kind: 'talkative' },
    exits: [0, 4],
    says: /accepted/,
  },
  {
    name: 'doctor --json',
    command: script('doctor', '--json'),
    conduct: { kind: 'talkative' },
    exits: [0, 4],
    says: /accepted/,
  },
  { name: 'sweep --scan', command: script('sweep', '--scan'), conduct: { kind: 'talkative' }, exits: [0] },
];

/** A target that is hostile from the first answer on, in each way. */
function atFirst(): Trial[] {
  return Object.keys(HOSTILE).flatMap((way) => {
    const conduct = { kind: 'hostile', way } as const;
    const exits = [3, 4, 70];
    return [
      { name: `doctor against ${way}`, command: script('doctor'), conduct, exits },
      { name: `contract against ${way}`, command: contract(), conduct, exits },
    ];
  });
}

/** Every trial. */
export const allTrials = (marked: MarkedValues): Trial[] => [
  ...misconfigured(marked),
  ...LOOKING,
  ...contractTrials(marked),
  playwrightTrial(),
  ...atFirst(),
];
