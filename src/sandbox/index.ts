import type { AddressInfo } from 'node:net';
import type { HTTPMethods } from 'fastify';
import { type Behaviour, DEFAULT_RELEASE, type ReleaseName } from './behaviour.ts';
import type { State } from './domain/model.ts';
import { freshState } from './domain/seed.ts';
import { foundTeam } from './domain/teams.ts';
import { buildServer } from './http/server.ts';
import { applyMutant } from './mutants/apply.ts';
import { mutantNamed } from './mutants/index.ts';
import { BEHAVIOURS } from './releases/index.ts';
import { register as registerAccount } from './routes/account.ts';
import { register as registerBookings } from './routes/bookings/index.ts';
import { register as registerEventTypeExtras } from './routes/event-type-extras.ts';
import { register as registerEventTypeWebhooks } from './routes/event-type-webhooks.ts';
import { register as registerEventTypes } from './routes/event-types.ts';
import { register as registerMe } from './routes/me.ts';
import { register as registerMeExtras } from './routes/me-extras.ts';
import { register as registerSandbox } from './routes/sandbox.ts';
import { register as registerSchedules } from './routes/schedules.ts';
import { register as registerSlots } from './routes/slots.ts';
import { register as registerTeams } from './routes/teams.ts';
import { register as registerWebhooks } from './routes/webhooks.ts';
import { Sandbox } from './sandbox.ts';
import { readState, StateFile } from './state-file.ts';

export { DEFAULT_RELEASE, RECORDED_RELEASES, RELEASES, type ReleaseName } from './behaviour.ts';
export type { State } from './domain/model.ts';
export { MUTANTS, type Mutant } from './mutants/index.ts';
export { UNBREAKABLE } from './mutants/none.ts';

export interface SandboxOptions {
  /** 0 or absent: a free one. */
  port?: number;
  /** Absent: loopback. */
  host?: string;
  /** Absent: that of the mutant, or the newest that was recorded whole. */
  release?: ReleaseName;
  /** Requests a minute for each key; 120 as on Cal.com if absent. */
  rateLimit?: number;
  /** A file that keeps the state over restarts. */
  stateFile?: string;
  /** The name of one of `MUTANTS`. */
  mutant?: string;
  /** Its two users are a team, where the release knows teams; else nobody is. */
  team?: boolean;
  /** Changes decisions of the release, above all those that it leaves to chance. */
  change?: (behaviour: Behaviour) => void;
}

export interface RunningSandbox {
  url: string;
  release: ReleaseName;
  mutant: string | null;
  /** The API keys of its two users. */
  keys: { owner: string; other: string };
  /** Whether it has a route, by its pattern such as `/v2/bookings/:uid`. */
  hasRoute(method: string, pattern: string): boolean;
  /** A copy of its memory, with keys. */
  state(): State;
  close(): Promise<void>;
}

function keyOf(state: State, index: number): string {
  const user = state.users[index];
  if (!user) throw new Error(`the state has no user number ${index + 1}`);
  return user.apiKey;
}

/**
 * Starts an embedded Cal.com on loopback.
 * @throws Error for a mutant that does not exist or a state file that is none; the system's error for a port in use
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const mutant = options.mutant === undefined ? null : mutantNamed(options.mutant);
  const release = options.release ?? mutant?.release ?? DEFAULT_RELEASE;
  const behaviour = structuredClone(BEHAVIOURS[release]);
  mutant?.change?.(behaviour);
  options.change?.(behaviour);

  const state = (options.stateFile ? readState(options.stateFile) : undefined) ?? freshState(release);
  if (options.team && behaviour.hasTeamRoutes && state.teams.length === 0) foundTeam(state);
  state.release = release;
  const file = options.stateFile ? new StateFile(options.stateFile, state) : undefined;
  const { trigger, change } = mutant?.respelling ?? {};
  const sandbox = new Sandbox(
    state,
    behaviour,
    () => file?.changed(),
    (told, payload) => (change && told === trigger ? change(payload) : payload),
  );

  const app = buildServer(sandbox, { rateLimit: options.rateLimit ?? 120 });
  if (mutant) applyMutant(app, mutant, sandbox);
  registerSandbox(app, sandbox, mutant?.name ?? null);
  registerAccount(app, sandbox);
  registerMe(app, sandbox);
  registerSchedules(app, sandbox);
  registerEventTypes(app, sandbox);
  registerSlots(app, sandbox);
  registerBookings(app, sandbox);
  registerWebhooks(app, sandbox);
  registerEventTypeWebhooks(app, sandbox);
  registerEventTypeExtras(app, sandbox);
  registerMeExtras(app, sandbox);
  registerTeams(app, sandbox);

  const host = options.host ?? '127.0.0.1';
  await app.listen({ port: options.port ?? 0, host });
  const { port } = app.server.address() as AddressInfo;
  file?.write();
  return {
    url: `http://${host}:${port}`,
    release,
    mutant: mutant?.name ?? null,
    keys: { owner: keyOf(state, 0), other: keyOf(state, 1) },
    hasRoute: (method, url) => app.hasRoute({ method: method as HTTPMethods, url }),
    state: () => structuredClone(state),
    close: async () => {
      await app.close();
      await sandbox.deliveries.close();
      file?.write();
    },
  };
}
