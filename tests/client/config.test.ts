import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError, loadConfig, VARIABLE_NAMES } from '../../src/client/index.ts';

const KEY = 'cal_live_0123456789abcdefghijKLMN';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const auto = (env: Record<string, string>) => loadConfig({ env, defaultTarget: 'auto' });
const refusal = (env: Record<string, string>): ConfigError => {
  try {
    auto(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test('without variables the target is the sandbox', () => {
  expect(auto({})).toMatchObject({
    target: 'sandbox',
    accountIsDedicated: false,
    attendeeDomain: 'example.com',
    deadlineMs: 30_000,
  });
});

test('a URL and a key name a target', () => {
  const config = auto({ CAL_API_URL: 'https://api.cal.com/v2/', CAL_API_KEY: KEY });
  expect(config).toMatchObject({
    target: 'env',
    baseUrl: 'https://api.cal.com',
    keys: { owner: KEY },
    warnings: [],
  });
});

test.each([
  ['https://api.cal.com', 'https://api.cal.com'],
  ['https://api.cal.com/', 'https://api.cal.com'],
  ['http://localhost:5555/api/v2', 'http://localhost:5555/api'],
  ['http://localhost:5555/api/v2/', 'http://localhost:5555/api'],
])('%s is the API at %s', (given, baseUrl) => {
  expect(auto({ CAL_API_URL: given, CAL_API_KEY: KEY })).toMatchObject({ baseUrl });
});

test('harnesses stay on the sandbox unless CAL_TARGET is env', () => {
  const env = { CAL_API_URL: 'https://api.cal.com', CAL_API_KEY: KEY };
  expect(loadConfig({ env, defaultTarget: 'sandbox' }).target).toBe('sandbox');
  expect(loadConfig({ env: { ...env, CAL_TARGET: 'env' }, defaultTarget: 'sandbox' }).target).toBe('env');
  expect(auto({ ...env, CAL_TARGET: 'sandbox' }).target).toBe('sandbox');
});

test('a key without a URL is refused with an explanation', () => {
  expect(refusal({ CAL_API_KEY: KEY }).message).toMatch(
    /CAL_API_URL: not set, although a key is.*CAL_TARGET=sandbox/s,
  );
});

test('a URL without a key is refused', () => {
  expect(refusal({ CAL_API_URL: 'https://api.cal.com' }).problems[0]?.variable).toBe('CAL_API_KEY');
});

test('every bad value is named, with what is allowed', () => {
  const { message, problems } = refusal({
    CAL_ACCOUNT_IS_DEDICATED: 'maybe',
    CAL_SANDBOX_RELEASE: '2024',
    CAL_REQUESTS_PER_MINUTE: '-3',
    CAL_REQUEST_TIMEOUT_SECONDS: '900',
    CAL_API_URL: 'api.cal.com',
    CAL_ATTENDEE_DOMAIN: '@example',
  });
  expect(problems).toHaveLength(6);
  expect(message).toContain('CAL_ACCOUNT_IS_DEDICATED: is "maybe"; allowed: one of yes, no');
  expect(message).toContain('CAL_REQUEST_TIMEOUT_SECONDS: is "900"; allowed: a whole number from 1 to 300');
});

test('a secret is never named by its value', () => {
  expect(refusal({ CAL_API_KEY: 'with space in it' }).message).not.toContain('space in it');
  expect(refusal({ CAL_API_URL: 'https://me:geheim@api.cal.com' }).message).not.toContain('geheim');
});

test('two keys of one account are refused', () => {
  const env = { CAL_API_URL: 'https://api.cal.com', CAL_API_KEY: KEY, CAL_OTHER_API_KEY: KEY };
  expect(refusal(env).problems[0]?.variable).toBe('CAL_OTHER_API_KEY');
});

test('plain http is fine at home and warned of elsewhere', () => {
  const warnings = (url: string) => auto({ CAL_API_URL: url, CAL_API_KEY: KEY }).warnings;
  expect(warnings('http://127.0.0.1:5555')).toEqual([]);
  expect(warnings('http://calcom:3000')).toEqual([]);
  expect(warnings('http://192.168.7.7')).toEqual([]);
  expect(warnings('http://cal.example.org').join()).toContain('https');
});

test('a misspelt variable is pointed out', () => {
  expect(auto({ CAL_APIKEY: 'x' }).warnings.join()).toContain('CAL_APIKEY is no variable');
});

test('the file counts, the environment goes before it, and neither is changed', () => {
  const envFile = join(folder, '.env');
  writeFileSync(
    envFile,
    `CAL_API_URL=https://cal.example.org\nCAL_API_KEY=${KEY}\nHOOK_SECRET=geheimnis\nCAL_TARGET=\n`,
  );
  const env = { CAL_API_URL: 'https://api.cal.com' };
  const config = loadConfig({ env, envFile, defaultTarget: 'auto' });
  expect(config).toMatchObject({ target: 'env', baseUrl: 'https://api.cal.com', keys: { owner: KEY } });
  expect(config.secrets.map(({ label }) => label)).toEqual(['owner-key', 'hook-secret']);
  expect(env).toEqual({ CAL_API_URL: 'https://api.cal.com' });
});

test('.env.example names every variable and can be used as it is', () => {
  const file = join(import.meta.dirname, '..', '..', '.env.example');
  const config = loadConfig({ env: {}, envFile: file, defaultTarget: 'auto' });
  expect(config).toMatchObject({ target: 'sandbox', warnings: [] });
});

test('.env.example documents what there is', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(join(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
  expect([...text.matchAll(/^(CAL_\w+)=/gm)].map((match) => match[1]).sort()).toEqual(
    [...VARIABLE_NAMES].sort(),
  );
});

test('a webhook address is a URL and a port, or neither', () => {
  const load = (env: Record<string, string>) => loadConfig({ env, defaultTarget: 'auto' });
  const url = { CAL_WEBHOOK_URL: 'https://hooks.example.com/contract/' };

  expect(load({}).webhook).toBeNull();
  expect(load({ ...url, CAL_WEBHOOK_PORT: '8099' }).webhook).toEqual({
    url: 'https://hooks.example.com/contract/',
    port: 8099,
  });
  expect(() => load(url)).toThrow(/CAL_WEBHOOK_PORT.*goes with CAL_WEBHOOK_URL/s);
  expect(() => load({ CAL_WEBHOOK_PORT: '8099' })).toThrow(ConfigError);
});
