import { afterEach, describe, expect, it, vi } from 'vitest';
import { LATER } from './replay/later.ts';
import { RECORDINGS, RELEASES, type Release, sourcesIn } from './replay/releases.ts';
import { figureOf } from './replay/report.ts';
import { readSource, runProbes, runRelease, startRelease } from './replay/run.ts';

const WANTED = 98;

async function reportOf(release: Release, run: typeof runRelease = runRelease, mutant?: string) {
  const [source] = sourcesIn(RECORDINGS, [release]);
  if (!source) throw new Error(`there is no recording of ${release}`);
  const running = await startRelease(release, mutant);
  try {
    return await run(source, running);
  } finally {
    await running.close();
  }
}

/** What differs, to be read in a failure. */
const differing = (report: Awaited<ReturnType<typeof reportOf>>) =>
  report.counted.flatMap(({ name, steps }) =>
    steps.flatMap(({ index, sent, differences }) =>
      differences.map(({ kind, pointer }) => `${name}[${index}] ${sent}: ${kind} ${pointer}`),
    ),
  );

describe.each(RELEASES)('the sandbox as release %s', (release) => {
  it(`answers at least ${WANTED} % of the recorded exchanges as Cal.com did`, async () => {
    const report = await reportOf(release);
    const { exchanges, percent, skipped } = figureOf(report.counted);
    expect(exchanges).toBeGreaterThan(200);
    expect(skipped).toBe(0);
    expect(percent, differing(report).join('\n')).toBeGreaterThanOrEqual(WANTED);
  });

  it('answers the single exchanges about the booking lifecycle, versions and errors as Cal.com did', async () => {
    const report = await reportOf(release, runProbes);
    const counted = report.counted.filter(({ name }) => /^[1-6]\./.test(name));
    const { exchanges, percent } = figureOf(counted);
    expect(exchanges).toBeGreaterThan(200);
    expect(percent, differing({ ...report, counted }).join('\n')).toBeGreaterThanOrEqual(WANTED);
  });
});

describe('on any day', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['2027-03-27', '2027-12-31', '2028-02-29', '2031-10-25'])(
    'the figure on %s is the same',
    async (day) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T23:10:07.123Z`) });
      const report = await reportOf('2026-07');
      expect(figureOf(report.counted).percent, differing(report).join('\n')).toBeGreaterThanOrEqual(WANTED);
    },
  );
});

it.each(['cancel-keeps-accepted', 'create-end-off-by-one', 'cancel-unknown-500', 'list-without-key'])(
  'a sandbox that is broken as %s is found to differ',
  async (mutant) => {
    const { identical, exchanges } = figureOf((await reportOf('2026-07', runRelease, mutant)).counted);
    expect(identical).toBeLessThan(exchanges);
  },
);

it('each scenario that is left for later exists', () => {
  const names = sourcesIn(RECORDINGS).flatMap((source) =>
    readSource(source).scenarios.map(({ name }) => name),
  );
  for (const name of Object.keys(LATER)) expect(names).toContain(name);
});
