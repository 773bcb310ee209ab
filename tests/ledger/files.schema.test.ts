import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { RecordedChange } from '../../src/ledger/book/changes.ts';
import type { Ledger } from '../../src/ledger/book/ledger.ts';
import type { Proofs } from '../../src/ledger/book/proofs.ts';
import { driftBetween } from '../../src/ledger/drift/drift.ts';
import { RULES } from '../../src/ledger/drift/rules.ts';
import { claimOf, dataOf, exchangeOf, ledgerOf, refusalOf, rolesOf } from './observed.ts';

const KEY = 'bookings.cancel.by-id@2024-08-13';
const AT = '2026-11-22T02:00:00.000Z';

const booked = exchangeOf({
  operation: 'bookings.create',
  method: 'POST',
  path: '/v2/bookings',
  requestBody: { start: '<time#1>' },
  status: 201,
  headers: { 'content-type': 'application/json' },
  body: { status: 'success' },
});

const ledger: Ledger = ledgerOf({
  [KEY]: claimOf([booked, refusalOf(404, 'NotFoundException', 'no')]),
  'me.read': claimOf([], 'unsupported', 'no-such-route'),
});

const proofs: Proofs = {
  version: 1,
  target: 'sandbox',
  claims: {
    [KEY]: { firstSeen: AT, lastChanged: null, lastProven: AT },
    'me.read': {
      firstSeen: AT,
      lastChanged: AT,
      lastProven: AT,
      outcomes: { '0123456789ab': { count: 2, lastSeen: AT, says: 'me.get 200' } },
      streak: { fingerprint: '0123456789ab', length: 1 },
    },
  },
};

const changesTo = (after: Ledger): RecordedChange[] =>
  driftBetween(ledger, after, rolesOf).entries.map((entry) => ({ ...entry, at: AT, target: ledger.target }));

const changes: RecordedChange[] = [
  ...changesTo({ ...ledger, claims: { [KEY]: claimOf([booked, dataOf({})]) } }),
  ...changesTo({ ...ledger, capabilities: { bookingsVersions: [], missingRoutes: [] } }),
];

const schemaOf = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8')) as AnySchemaObject;

/** The schema that allows only what it describes. The documented one lets properties be added. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}

function problemsOf(schema: unknown, value: unknown): ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema as AnySchemaObject);
  validate(value);
  return validate.errors ?? [];
}

const SAMPLES: [name: string, value: unknown][] = [
  ['ledger', ledger],
  ['proofs', proofs],
  ...changes.map((change): [string, unknown] => ['changes', change]),
];

describe('the documented schemas of the ledger files', () => {
  it.each(SAMPLES)('%s: what is written is valid, and every property of it is described', (name, value) => {
    expect(problemsOf(closed(schemaOf(name)), value)).toEqual([]);
  });

  it.each([
    ['a later version', 'ledger', { ...ledger, version: 2 }],
    ['a target of no known kind', 'ledger', { ...ledger, target: { ...ledger.target, kind: 'moon' } }],
    [
      'an inconclusive claim',
      'ledger',
      { ...ledger, claims: { [KEY]: { ...ledger.claims[KEY], verdict: 'inconclusive' } } },
    ],
    ['a key that is no claim', 'ledger', { ...ledger, claims: { 'A claim': ledger.claims[KEY] } }],
    [
      'an exchange without a status',
      'ledger',
      { ...ledger, claims: { [KEY]: claimOf([{ ...booked, response: {} } as never]) } },
    ],
    [
      'a proof without a date',
      'proofs',
      { ...proofs, claims: { [KEY]: { ...proofs.claims[KEY], lastProven: 'today' } } },
    ],
    [
      'an outcome that never came',
      'proofs',
      {
        ...proofs,
        claims: {
          [KEY]: { ...proofs.claims[KEY], outcomes: { '0123456789ab': { count: 0, lastSeen: AT } } },
        },
      },
    ],
    ['a change of a kind that has no rule', 'changes', { ...changes[0], kind: 'mood' }],
    ['a change that names no claims', 'changes', { ...changes[0], claims: undefined }],
  ])('refuse %s', (_, name, value) => {
    expect(problemsOf(schemaOf(name), JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  it('know the kinds of the rules and no other', () => {
    expect(schemaOf('changes')['properties'].kind.enum).toEqual(Object.keys(RULES));
  });

  it('describe what they share alike', () => {
    const [one, two] = [schemaOf('ledger')['$defs'], schemaOf('changes')['$defs']];
    for (const name of ['target', 'key', 'exchange', 'headers']) expect(two[name], name).toEqual(one[name]);
    expect(schemaOf('proofs')['$defs'].key).toEqual(one.key);
  });
});
