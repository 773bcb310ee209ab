import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import { type SandboxRelease, VARIABLE_NAMES, type VariableName, variables } from './config-variables.ts';
import { createRedactor, type LabelledSecret, secretsOf } from './redact.ts';

interface Common {
  /** The account serves nothing else: the guard lets it pass whatever is in it. */
  accountIsDedicated: boolean;
  attendeeDomain: string;
  /** Undefined: the sandbox's own default. */
  sandboxRelease: SandboxRelease | undefined;
  /** The sandbox's two users are a team. */
  sandboxHasTeam: boolean;
  /** Undefined: what the target says. */
  requestsPerMinute: number | undefined;
  /** Per request. */
  deadlineMs: number;
  /** How long the target blocks a key after a 429 that does not say. */
  rateLimitBlockMs: number;
  /** Where the target reaches a port of this machine; null: nothing is set. */
  webhook: { url: string; port: number } | null;
  /** The name of the target's ledger; undefined: from its address. */
  ledger: string | undefined;
  /** For a person to read, one sentence each. */
  warnings: readonly string[];
  /** For the redactor: whatever a variable's name calls secret, in the environment and in the file. */
  secrets: readonly LabelledSecret[];
}

export interface SandboxConfig extends Common {
  target: 'sandbox';
}

export interface EnvConfig extends Common {
  target: 'env';
  /** Origin and prefix, without /v2. */
  baseUrl: string;
  keys: { owner: string; other: string | undefined };
}

export type Config = SandboxConfig | EnvConfig;

export interface ConfigSource {
  env: Readonly<Record<string, string | undefined>>;
  /** A file like `.env`; it may be missing. What `env` has goes before it. */
  envFile?: string | undefined;
  /** `auto`: the sandbox, unless CAL_API_URL is set. `sandbox`: the sandbox, unless CAL_TARGET is env. */
  defaultTarget: 'auto' | 'sandbox';
}

/** The file beside the environment: `.env`, unless a harness names another (CONTRACT_ENV_FILE) to be on its own. */
export const envFileOf = (env: ConfigSource['env']): string => env['CONTRACT_ENV_FILE'] ?? '.env';

/**
 * Reads the configuration from the environment and a file; changes neither.
 * @throws ConfigError naming each bad variable, its value (never a secret's) and the values allowed.
 */
export function loadConfig({ env, envFile, defaultTarget }: ConfigSource): Config {
  const file = envFile === undefined ? {} : readEnvFile(envFile);
  const given = pickVariables(file, env);
  const read = variables.safeParse(given);
  // What was given for one variable may be the secret of another.
  const redactor = createRedactor([...secretsOf(env), ...secretsOf(file, true)]);
  if (!read.success)
    throw new ConfigError(redactor.json(read.error.issues.map((issue) => problemOf(issue, given))));

  const values = read.data;
  const { CAL_WEBHOOK_URL: webhookUrl, CAL_WEBHOOK_PORT: webhookPort } = values;
  if ((webhookUrl === undefined) !== (webhookPort === undefined)) throw new ConfigError([HALF_A_WEBHOOK]);
  const common: Common = {
    accountIsDedicated: values.CAL_ACCOUNT_IS_DEDICATED === 'yes',
    attendeeDomain: values.CAL_ATTENDEE_DOMAIN.toLowerCase(),
    sandboxRelease: values.CAL_SANDBOX_RELEASE,
    sandboxHasTeam: values.CAL_SANDBOX_TEAM === 'yes',
    requestsPerMinute: values.CAL_REQUESTS_PER_MINUTE,
    deadlineMs: values.CAL_REQUEST_TIMEOUT_SECONDS * 1000,
    rateLimitBlockMs: values.CAL_RATE_LIMIT_BLOCK_SECONDS * 1000,
    webhook: webhookUrl && webhookPort ? { url: webhookUrl, port: webhookPort } : null,
    ledger: values.CAL_LEDGER,
    warnings: unknownNames({ ...file, ...env }),
    secrets: [...secretsOf(env), ...secretsOf(file, true)],
  };
  const { CAL_TARGET: target, CAL_API_URL: baseUrl, CAL_API_KEY: owner, CAL_OTHER_API_KEY: other } = values;
  if (target === 'sandbox' || (target === undefined && defaultTarget === 'sandbox')) {
    return { ...common, target: 'sandbox' };
  }
  if (target === undefined && baseUrl === undefined) {
    if (owner !== undefined || other !== undefined) throw new ConfigError([KEY_WITHOUT_URL]);
    return { ...common, target: 'sandbox' };
  }
  if (baseUrl === undefined) throw new ConfigError([URL_MISSING]);
  if (owner === undefined) throw new ConfigError([KEY_MISSING]);
  if (owner === other) throw new ConfigError([SAME_KEY]);
  return {
    ...common,
    target: 'env',
    baseUrl,
    keys: { owner, other },
    warnings: [...common.warnings, ...urlWarnings(baseUrl), ...keyWarnings({ owner, other })],
  };
}

const KEY_WITHOUT_URL: ConfigProblem = {
  variable: 'CAL_API_URL',
  message:
    'not set, although a key is: name the API that the key belongs to (https://api.cal.com, or a self-hosted one), ' +
    'or set CAL_TARGET=sandbox to use the embedded sandbox, which needs no key',
};
const URL_MISSING: ConfigProblem = {
  variable: 'CAL_API_URL',
  message: 'not set, although CAL_TARGET is env; allowed: where the API is, e.g. https://api.cal.com',
};
const KEY_MISSING: ConfigProblem = {
  variable: 'CAL_API_KEY',
  message: 'not set, although CAL_API_URL is; allowed: an API key of the account to test with',
};
const HALF_A_WEBHOOK: ConfigProblem = {
  variable: 'CAL_WEBHOOK_PORT',
  message:
    'goes with CAL_WEBHOOK_URL: set both, the public address and the port here that it leads to, or neither',
};
const SAME_KEY: ConfigProblem = {
  variable: 'CAL_OTHER_API_KEY',
  message: 'the same as CAL_API_KEY; allowed: a key of a second account, or nothing',
};

function readEnvFile(path: string): Record<string, string> {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigError([{ variable: path, message: `cannot be read (${(error as Error).message})` }]);
  }
}

/** An empty value counts as none, so that a line of `.env.example` may stay as it is. */
function pickVariables(
  file: Record<string, string>,
  env: ConfigSource['env'],
): Partial<Record<VariableName, string>> {
  return Object.fromEntries(
    VARIABLE_NAMES.flatMap((name) => {
      const value = env[name]?.trim() || file[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

function problemOf(
  issue: { path: PropertyKey[]; message: string },
  given: Partial<Record<string, string>>,
): ConfigProblem {
  const variable = String(issue.path[0]);
  const secret = variable.endsWith('_KEY') || /\/\/[^/]*@/.test(given[variable] ?? '');
  const value = secret ? 'is not usable (its value is not shown)' : `is ${JSON.stringify(given[variable])}`;
  return { variable, message: `${value}; allowed: ${issue.message}` };
}

function unknownNames(all: ConfigSource['env']): string[] {
  return Object.keys(all)
    .filter((name) =>
      /^CAL_(API|TARGET|OTHER|ACCOUNT|ATTENDEE|SANDBOX|REQUEST|RATE|WEBHOOK|LEDGER)/.test(name),
    )
    .filter((name) => !(VARIABLE_NAMES as string[]).includes(name))
    .map((name) => `${name} is no variable of this suite; it has ${VARIABLE_NAMES.join(', ')}.`);
}

const PRIVATE_HOST =
  /^(localhost|[^.:]+|.+\.(localhost|local|internal|test|lan)|127\..+|10\..+|192\.168\..+|172\.(1[6-9]|2\d|3[01])\..+|\[(::1|f[cd].*|fe80.*)\])$/;

function urlWarnings(baseUrl: string): string[] {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol === 'https:' || PRIVATE_HOST.test(hostname)) return [];
  return [`CAL_API_URL is http to a public host: the key crosses the network in clear. Use https.`];
}

function keyWarnings(keys: EnvConfig['keys']): string[] {
  const strange = [
    ...(keys.owner.startsWith('cal_') ? [] : ['CAL_API_KEY']),
    ...(keys.other === undefined || keys.other.startsWith('cal_') ? [] : ['CAL_OTHER_API_KEY']),
  ];
  return strange.map(
    (name) => `${name} does not begin with cal_, as keys of Cal.com do unless configured otherwise.`,
  );
}
