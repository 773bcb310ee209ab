import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daysAhead, shiftInDays } from './replay/calendar.ts';
import { sendingOf } from './replay/callers.ts';
import type { Probe } from './replay/probe.ts';
import { mannerOf, whyNot } from './replay/probe-rules.ts';
import { readProbes } from './replay/probes.ts';
import type { Step } from './replay/recording.ts';
import { RECORDINGS, sourcesIn, UsageError } from './replay/releases.ts';
import { newMark } from './replay/run.ts';

const asked = (body: unknown, at = '2026-11-22T17:00:00Z'): Step => ({
  step: '',
  request: { method: 'POST', path: '/v2/bookings', headers: {}, body: JSON.stringify(body) },
  response: { status: 201, headers: {}, body: {} },
  at: Date.parse(at),
});

describe('moving recorded days', () => {
  const steps = [
    asked({ start: '2027-04-17T10:00:00Z' }),
    asked({ start: '2020-01-06T10:00:00Z' }),
    asked({ start: '2027-04-16' }),
  ];

  it('only days that lay ahead are moved', () => {
    expect(daysAhead(steps)).toEqual(['2027-04-16', '2027-04-17']);
  });

  it.each([
    ['2026-11-22', 0],
    ['2027-04-13', 0],
    ['2027-04-14', 364],
    ['2028-02-29', 364],
    ['2030-06-01', 4 * 364],
    ['2026-03-27', -364],
  ])('on %s by %i days', (today, days) => {
    expect(shiftInDays(steps, Date.parse(`${today}T12:00:00Z`))).toBe(days);
  });

  it('nothing to move, no shift', () => {
    expect(shiftInDays([asked({})], Date.now())).toBe(0);
  });
});

describe('who sent a recorded request', () => {
  const from = (authorization: string | undefined, message = '') =>
    sendingOf(
      { method: 'GET', path: '/v2/me', headers: authorization === undefined ? {} : { authorization } },
      { error: { message } },
    );

  it('the account, the other account, an unknown key, nobody', () => {
    expect(from('Bearer <me>')).toEqual({
      caller: 'me',
      request: { method: 'GET', path: '/v2/me', headers: {} },
    });
    expect(from('Bearer <other>').caller).toBe('other');
    expect(from('Bearer <bad>').caller).toBe('bad');
    expect(from(undefined).caller).toBe('none');
  });

  it('a credential that is no key is told by the text that repeats it', () => {
    const basic = from('Bearer <none>', 'no oAuth client found for access token=Basic Zm9vOmJhcg==');
    expect(basic).toMatchObject({
      caller: 'odd',
      request: { headers: { authorization: 'Basic Zm9vOmJhcg==' } },
    });
    const bearer = from('Bearer <none>', 'no oAuth client found for access token=notprefixed');
    expect(bearer.request.headers['authorization']).toBe('Bearer notprefixed');
  });
});

describe('single exchanges', () => {
  const probe = (told: Partial<Probe>): Probe => ({
    n: 1,
    section: '6. Errors',
    title: '',
    method: 'POST',
    path: '/v2/bookings',
    key: 'A',
    body: undefined,
    ...told,
  });

  it('what cannot be sent again says why, everything else is sent', () => {
    expect(whyNot(probe({ body: '20025 chars' }))).toContain('length of its body');
    expect(whyNot(probe({ key: 'expired' }))).toContain('expired key');
    expect(whyNot(probe({ path: '/v2/teams/301' }))).toContain('team');
    expect(whyNot(probe({ title: 'past: GET' }))).toContain('past');
    expect(whyNot(probe({ title: 'past: setup 2' }))).toBeUndefined();
    expect(whyNot(probe({ title: 'cancel again', body: '{}' }))).toBeUndefined();
  });

  it('a title that tells how the request was sent is heeded', () => {
    const bare = mannerOf(probe({ key: 'none', title: 'Authorization without "Bearer " prefix' }));
    expect(bare).toEqual({ caller: 'me', seenAs: 'me', headers: { authorization: '<key>' } });
    expect(mannerOf(probe({ title: 'content type text/plain' })).headers).toEqual({
      'content-type': 'text/plain',
    });
  });

  it('at most a twelfth of them is left out by a rule', () => {
    for (const { folder } of sourcesIn(RECORDINGS)) {
      const steps = readProbes(folder);
      const left = steps.filter(({ probe: one }) => whyNot(one) !== undefined);
      expect(left.length).toBeLessThan(steps.length / 12);
    }
  });
});

describe('where recordings lie', () => {
  it('a folder that is missing or empty is named', () => {
    expect(() => sourcesIn('no/such/folder')).toThrow(
      new UsageError('--recordings no/such/folder: there is no such folder'),
    );
    const empty = mkdtempSync(join(tmpdir(), 'parity-'));
    expect(() => sourcesIn(empty)).toThrow(/there are no recorded scenarios in it/);
  });

  it('a folder whose name tells no release needs one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parity-'));
    writeFileSync(join(folder, 'one.json'), '{"scenario":"one","exchanges":[]}');
    expect(() => sourcesIn(folder)).toThrow(/say which with --release \(2025-10, 2025-12, 2026-07\)/);
    expect(sourcesIn(folder, ['2025-12'])).toEqual([{ release: '2025-12', folder }]);
  });
});

it('each run makes another mark, six letters', () => {
  const marks = Array.from({ length: 50 }, newMark);
  expect(new Set(marks).size).toBe(50);
  for (const mark of marks) expect(mark).toMatch(/^[a-z]{6}$/);
});
