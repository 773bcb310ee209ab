import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createMarks,
  newRunId,
  readEmailMark,
  readNameMark,
  readSlugMark,
  startOfRun,
} from '../../src/cleanup/index.ts';

const runId = newRunId();
const marks = createMarks({ runId, worker: 'p1s1w0', domain: 'Mail.Example.com' });

test('a run id tells when the run began', () => {
  const now = Date.UTC(2027, 1, 29, 12, 0, 7);
  expect(startOfRun(newRunId(now))?.getTime()).toBe(now);
  expect(startOfRun('nonsense')).toBeNull();
});

test('run ids of one second differ, and sort by time', () => {
  const ids = Array.from({ length: 50 }, () => newRunId(1_800_000_000_000));
  expect(new Set(ids).size).toBeGreaterThan(45);
  expect(newRunId(1_800_000_000_000) < newRunId(1_800_000_002_000)).toBe(true);
});

test('what the marks name is read back as of the run', () => {
  const email = marks.attendeeEmail('Ada-Marie');
  expect(email).toMatch(/^adamarie\.[0-9a-z.]+@mail\.example\.com$/);
  expect(readEmailMark(email)).toEqual({ runId, startedAt: startOfRun(runId) });
  expect(readSlugMark(marks.slug('Two words'))?.runId).toBe(runId);
  expect(readNameMark(marks.scheduleName('open, always'))?.runId).toBe(runId);
});

test('an address in capitals is the same address', () => {
  expect(readEmailMark(marks.attendeeEmail('ada').toUpperCase())?.runId).toBe(runId);
});

test('no mark is made twice, also not by a worker that takes the place of another', () => {
  const again = createMarks({ runId, worker: 'p1s1w0', domain: 'mail.example.com' });
  const made = [marks, again].flatMap((each) => Array.from({ length: 200 }, () => each.attendeeEmail('ada')));
  expect(new Set(made).size).toBe(400);
});

test('metadata stays within the limits of Cal.com', () => {
  for (const [key, value] of Object.entries(marks.metadata())) {
    expect(key.length).toBeLessThanOrEqual(40);
    expect(value.length).toBeLessThanOrEqual(500);
  }
  expect(marks.metadata()['contractRun']).toBe(runId);
});

test('a run id of another kind is refused', () => {
  expect(() => createMarks({ runId: 'my run', worker: 'w', domain: 'example.com' })).toThrow(RangeError);
});

test('look-alikes are foreign', () => {
  const slug = marks.slug('plain');
  expect(readSlugMark(`${slug}-copy`)).toBeNull();
  expect(readSlugMark(`${slug}-2`)).toBeNull();
  expect(readSlugMark('contract-30')).toBeNull();
  expect(readSlugMark(`contract-${runId}-plain-w0x1-aaaaa`)).toBeNull();
  expect(readNameMark(`Copy of ${marks.scheduleName('a')}`)).toBeNull();
  expect(readNameMark('contract with Bob')).toBeNull();
  expect(readEmailMark(marks.attendeeEmail('ada').replace('mail.', ''))).toBeNull();
  expect(readEmailMark(marks.attendeeEmail('ada').replace('ada', 'eve'))).toBeNull();
});

test('a mark with any character changed is foreign', () => {
  const slug = marks.slug('plain');
  fc.assert(
    fc.property(
      fc.nat(slug.length - 1),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'),
      (at, char) => {
        fc.pre(slug[at] !== char);
        expect(readSlugMark(slug.slice(0, at) + char + slug.slice(at + 1))).toBeNull();
      },
    ),
  );
});
