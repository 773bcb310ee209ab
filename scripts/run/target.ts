import { PACE_FOLDER, PERSONS_VARIABLE } from '../../fixtures/run.ts';
import {
  type Client,
  type Config,
  createClient,
  createPace,
  createRedactor,
  type Redactor,
} from '../../src/client/index.ts';
import { type Persons, probeTarget, type TargetProfile } from '../../src/client/probe.ts';
import { startSandbox } from '../../src/sandbox/index.ts';

/** The embedded sandbox need not be polite to itself. */
export const SANDBOX_RATE_LIMIT = 100_000;

/** A target that can be asked, with what it said of itself. */
export interface OpenTarget {
  url: string;
  keys: { owner: string; other: string | undefined };
  /** Whether this process started it: then it is empty and belongs to nobody. */
  ownSandbox: boolean;
  client: Client;
  redactor: Redactor;
  profile: TargetProfile;
  persons: Persons;
  close(): Promise<void>;
}

export interface TargetOptions {
  /** Breaks one behaviour of the sandbox. */
  mutant?: string;
  /** Into how many equal parts the rate limit is divided: jobs that use the keys at the same time. */
  shards?: number;
}

/**
 * Opens what the configuration names: starts the sandbox, or reaches the target.
 * @throws UnexpectedAnswer when the key is refused, Inconclusive when the target cannot be reached
 */
export async function openTarget(config: Config, options: TargetOptions = {}): Promise<OpenTarget> {
  const sandbox =
    config.target === 'sandbox'
      ? await startSandbox({
          rateLimit: SANDBOX_RATE_LIMIT,
          ...(config.sandboxRelease ? { release: config.sandboxRelease } : {}),
          team: config.sandboxHasTeam,
          ...(options.mutant ? { mutant: options.mutant } : {}),
        })
      : null;
  const { url, keys } =
    config.target === 'env'
      ? { url: config.baseUrl, keys: config.keys }
      : { url: sandbox?.url ?? '', keys: sandbox?.keys ?? { owner: '', other: undefined } };
  const redactor = createRedactor(config.secrets);
  const client = createClient({
    baseUrl: url,
    keys,
    deadlineMs: config.deadlineMs,
    rateLimitBlockMs: config.rateLimitBlockMs,
    redactor,
    pace: createPace({
      folder: PACE_FOLDER,
      requestsPerMinute: config.requestsPerMinute,
      shards: options.shards,
    }),
  });
  try {
    const { profile, persons } = await probeTarget(client, url, keys.other !== undefined);
    for (const [label, value] of Object.entries(persons)) redactor.add(label, value);
    return {
      url,
      keys,
      ownSandbox: sandbox !== null,
      client,
      redactor,
      profile,
      persons,
      close: async () => sandbox?.close(),
    };
  } catch (error) {
    await sandbox?.close();
    throw error;
  }
}

/** What child processes need to reach it. Keys travel in the environment only. */
export function environmentOf(target: OpenTarget): Record<string, string> {
  return {
    [PERSONS_VARIABLE]: JSON.stringify(target.persons),
    CAL_TARGET: 'env',
    CAL_API_URL: target.url,
    CAL_API_KEY: target.keys.owner,
    ...(target.keys.other ? { CAL_OTHER_API_KEY: target.keys.other } : { CAL_OTHER_API_KEY: '' }),
  };
}
