import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor, secretsOf } from '../../src/client/index.ts';

const KEY = 'cal_live_9f8e7d6c5b4a39281706f5e4d3c2b1a0';
const ODD = 'p@ss/w"o&rd+<1>';
const redactor = createRedactor([
  { label: 'owner-key', value: KEY },
  { label: 'hook-secret', value: ODD },
]);
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['plain', `Invalid key ${KEY}.`, 'Invalid key <redacted:owner-key>.'],
  ['in a header', `Bearer ${KEY}`, 'Bearer <redacted:owner-key>'],
  ['twice', `${KEY},${KEY}`, '<redacted:owner-key>,<redacted:owner-key>'],
  ['in JSON', JSON.stringify({ s: ODD }), '{"s":"<redacted:hook-secret>"}'],
  [
    'in JSON within JSON',
    JSON.stringify(JSON.stringify({ s: ODD })),
    '"{\\"s\\":\\"<redacted:hook-secret>\\"}"',
  ],
  ['in a URL', `/x?s=${encodeURIComponent(ODD)}&y=1`, '/x?s=<redacted:hook-secret>&y=1'],
  ['in HTML', 'say p@ss/w&quot;o&amp;rd+&lt;1&gt;!', 'say <redacted:hook-secret>!'],
  ['Basic with a user', `Basic ${base64(`somebody:${KEY}`)}`, 'Basic <redacted:owner-key>'],
  ['Basic as a user', `Basic ${base64(`${KEY}:`)}`, 'Basic <redacted:owner-key>'],
  ['Basic of another length', `Basic ${base64(`me:${KEY}`)}`, 'Basic <redacted:owner-key>'],
  ['hex', Buffer.from(KEY).toString('hex'), '<redacted:owner-key>'],
  ['wrapped', `${KEY.slice(0, 20)}\n    ${KEY.slice(20)}`, '<redacted:owner-key>'],
  ['coloured', `${KEY.slice(0, 12)}\x1b[31m${KEY.slice(12)}`, '<redacted:owner-key>'],
  ['its beginning', `${KEY.slice(0, 20)}... was refused`, '<redacted:owner-key>... was refused'],
  ['its end', `the key ending in ${KEY.slice(-12)}`, 'the key ending in <redacted:owner-key>'],
  ['an unknown key', 'cal_live_0000111122223333aaaabbbb', '<redacted:cal-key>'],
  ['only what every key begins with', 'keys begin with cal_live_', 'keys begin with cal_live_'],
])('a secret is taken out: %s', (_, text, expected) => {
  expect(redactor.text(text)).toBe(expected);
});

test('values are redacted deeply, keys and numbers too', () => {
  const numeric = createRedactor([{ label: 'pin', value: '4711471147' }]);
  expect(numeric.json({ a: [{ pin: 4711471147 }], x4711471147: true, n: 5 })).toEqual({
    a: [{ pin: '<redacted:pin>' }],
    'x<redacted:pin>': true,
    n: 5,
  });
});

test('a value without secrets is returned as it is', () => {
  const value = { status: 'success', data: [1, null, 'text'] };
  expect(redactor.json(value)).toBe(value);
});

test('wherever a secret is put into a text, none of it is left', () => {
  const encodings = [
    (text: string) => text,
    encodeURIComponent,
    base64,
    (text: string) => base64(text).replaceAll('+', '-').replaceAll('/', '_'),
    (text: string) => JSON.stringify(text),
  ];
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(...encodings), (before, after, encode) => {
      const out = redactor.text(encode(`${before}${KEY}${after}`));
      const decoded = [out, Buffer.from(out, 'base64').toString('utf8')].join('\n');
      expect(decoded).not.toContain(KEY.slice(9, 25));
    }),
    { ignoreNullPrototypes: true } as object,
  );
});

test('five megabytes are redacted within a second', () => {
  const text = JSON.stringify({ data: 'call me at cal.com, please. '.repeat(180_000) });
  const started = performance.now();
  redactor.json({ text });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('secrets are known by the names of their variables', () => {
  const variables = {
    CAL_API_KEY: KEY,
    CAL_HOOK_SECRET: ODD,
    CAL_API_URL: 'https://api.cal.com',
    MY_TOKEN: 'abcdefgh',
  };
  expect(secretsOf(variables).map(({ label }) => label)).toEqual(['owner-key', 'cal-hook-secret']);
  expect(secretsOf(variables, true).map(({ label }) => label)).toContain('my-token');
});

test('a URL with a password gives the password away, whatever its variable is called', () => {
  const secrets = secretsOf({ DATABASE_URL: 'postgres://cal:p%40ssw0rd-9f8e7d@db/cal' }, true);
  expect(secrets).toEqual([{ label: 'password-in-database-url', value: 'p@ssw0rd-9f8e7d' }]);
});

test('short values are not taken for secrets', () => {
  expect(createRedactor([{ label: 'x', value: 'yes' }]).text('yes, yes')).toBe('yes, yes');
});

describe('a person', () => {
  const person = createRedactor([
    { label: 'me.name', value: 'Zoë Lovelace' },
    { label: 'me.email', value: 'contract-tests@company.test' },
    { label: 'me.username', value: 'lovelace' },
    { label: 'other.username', value: 'organizer' },
  ]);

  test.each([
    ['in a title', '30 min between Zoë Lovelace and Ada', '30 min between <redacted:me.name> and Ada'],
    ['in a URL', 'https://cal.com/lovelace/30min', 'https://cal.com/<redacted:me.username>/30min'],
    ['in lower case', 'zoë lovelace', '<redacted:me.name>'],
    ['read as Latin-1', 'ZoÃ« Lovelace', '<redacted:me.name>'],
    ['in JSON of ASCII', 'Zo\\u00eb Lovelace', '<redacted:me.name>'],
    ['URL-encoded', '?name=Zo%C3%AB+Lovelace&x=1', '?name=<redacted:me.name>&x=1'],
    ['an address', 'for Contract-Tests@company.test.', 'for Contract-Tests@company.test.'],
    ['an address in lower case', 'for contract-tests@company.test.', 'for <redacted:me.email>.'],
    [
      'within another word',
      'lovelaces, unlovelace, contract-lovelace-x',
      'lovelaces, unlovelace, contract-lovelace-x',
    ],
    ['what an address begins with', 'contract-0ucrtc0l4dt-claim', 'contract-0ucrtc0l4dt-claim'],
  ])('is taken out where the name stands by itself: %s', (_, text, expected) => {
    expect(person.text(text)).toBe(expected);
  });

  test('who is called like a word of the API is taken out where a property holds nothing else', () => {
    const value = { username: 'organizer', role: 'organizer', hint: 'ask the organizer' };
    expect(person.json(value)).toEqual({ ...value, username: '<redacted:other.username>' });
  });

  test('is told to whoever asks by its label', () => {
    expect(person.valueOf('me.username')).toBe('lovelace');
    expect(person.valueOf('other.name')).toBeUndefined();
  });
});

test('a secret made of words has no pieces: they stand anywhere', () => {
  const words = createRedactor([{ label: 'hook-secret', value: 'contract-webhook-signing-secret' }]);
  expect(words.text('contract-0ucrtc0l4dt-claim')).toBe('contract-0ucrtc0l4dt-claim');
  expect(words.text('the contract')).toBe('the contract');
  expect(words.text('x contract-webhook-signing-secret x')).toBe('x <redacted:hook-secret> x');
});
