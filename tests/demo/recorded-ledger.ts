import { findOperation } from '../../schemas/index.ts';
import { errorShapeOf } from '../../schemas/validate/error-shape.ts';
import { fingerprintOf } from '../../src/ledger/book/fingerprint.ts';
import type { Ledger, LedgerClaim } from '../../src/ledger/book/ledger.ts';
import { observe, type RunFacts } from '../../src/ledger/observe/observe.ts';
import type { RecordedExchange } from '../../src/ledger/observe/recorded.ts';
import { readProbes } from '../parity/replay/probes.ts';
import { markOf, readRecording, recordedAccounts, type Step } from '../parity/replay/recording.ts';
import type { Source } from '../parity/replay/releases.ts';

const CALLERS: Record<string, RecordedExchange['caller']> = { me: 'owner', other: 'other' };

/**
 * What the ledger would have of a real release, had its recorded scenarios and single exchanges been claims. What
 * differs between two of these is what really changed.
 */
export function ledgerOfRecording({ release, folder }: Source): Ledger {
  const { provisioning, scenarios } = readRecording(folder);
  const { me, other } = recordedAccounts(provisioning);
  if (me === undefined) throw new Error(`${folder}: whose account was recorded is not known`);
  const facts: RunFacts = { run: markOf(provisioning) ?? '', me, other: other ?? null, madeUp: [] };
  const claims: Record<string, LedgerClaim> = {};
  const put = (key: string, steps: readonly Recorded[]): void => {
    const exchanges = observe(steps.map(exchangeOf), facts);
    claims[key] = { verdict: 'holds', reason: null, fingerprint: fingerprintOf(exchanges), exchanges };
  };
  for (const { name, steps } of scenarios) put(name, steps.map(withCaller));
  const titles = new Map<string, number>();
  for (const { probe, caller, ...step } of readProbes(folder)) {
    const title = `${probe.section.split('.')[0]}: ${probe.title}`;
    const count = (titles.get(title) ?? 0) + 1;
    titles.set(title, count);
    put(count === 1 ? title : `${title} (${count})`, [{ ...step, by: CALLERS[caller] ?? 'anonymous' }]);
  }
  return {
    version: 1,
    target: { name: release, kind: 'self-hosted', server: null },
    capabilities: { bookingsVersions: [], missingRoutes: [] },
    claims,
  };
}

interface Recorded extends Step {
  by: RecordedExchange['caller'];
}

const withCaller = (step: Step): Recorded => ({
  ...step,
  by: CALLERS[/<(me|other)>/.exec(step.request.headers['authorization'] ?? '')?.[1] ?? ''] ?? 'anonymous',
});

/** Of paths that were written oddly on purpose, what they lead to. */
const plainPath = (path: string): string =>
  (path.split('?')[0] ?? '').replace(/^\/api(?=\/)/, '').replace(/^\/V2\/ME$/, '/v2/me');

/** As a test would have attached it. */
function exchangeOf({ request, response, at, by }: Recorded, index: number): RecordedExchange {
  const { method, path, headers, body } = request;
  return {
    phase: 'claim',
    sequence: index + 1,
    operation: findOperation(method, plainPath(path))?.id ?? null,
    version: headers['cal-api-version'] ?? null,
    caller: by,
    method,
    path,
    requestHeaders: {},
    ...(body === undefined ? {} : { requestBody: body }),
    status: response.status,
    headers: response.headers,
    body: response.body,
    shape: response.status >= 400 ? errorShapeOf(response.body) : null,
    failure: null,
    schema: null,
    problems: [],
    additions: [],
    sentAt: new Date(Number.isNaN(at) ? 0 : at).toISOString(),
    durationMs: 0,
    superseded: false,
  };
}
