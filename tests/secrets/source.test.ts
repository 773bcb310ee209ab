import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What stack traces lead to: Playwright's traces embed these files whole. */
const EMBEDDED = ['specs', 'fixtures', 'schemas', 'scripts', 'src'];

/** What issued credentials look like. */
const CREDENTIALS: Record<string, RegExp> = {
  'a key of Cal.com': /cal_(?:live_|test_)?[A-Za-z0-9]{20,}/g,
  'a long hexadecimal number': /\b[0-9a-f]{32,}\b/gi,
  'a JSON web token': /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+/g,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  'an assigned secret': /(?:secret|password|token|api_?key)["']?\s*[:=]\s*["'`][A-Za-z0-9+/_=-]{20,}["'`]/gi,
};

const sources = EMBEDDED.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => join(folder, name)),
);

/** What nobody can have been given: the same few characters over and over. */
const isMadeUp = (literal: string): boolean => new Set(literal.slice(-20)).size < 4;

test.each(Object.entries(CREDENTIALS))('no source that a trace embeds holds %s', (_, pattern) => {
  const found = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)]
      .filter(([literal]) => !isMadeUp(literal))
      .map(({ index }) => `${file} at ${index}`),
  );
  expect(found).toEqual([]);
});

test('the sources were found', () => {
  expect(sources.length).toBeGreaterThan(100);
});
