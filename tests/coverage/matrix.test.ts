import { expect, test } from 'vitest';
import { OPERATIONS } from '../../schemas/index.ts';
import { renderMarkdown } from '../../scripts/coverage/document.ts';
import { coverageOf, type Reason } from '../../scripts/coverage/matrix.ts';
import { renderTable, renderTotals } from '../../scripts/coverage/render.ts';
import { exchange, ledger } from './exchanges.ts';

const GET = [OPERATIONS['webhooks.get']];
const of = (changed: Parameters<typeof exchange>[0]) =>
  exchange({ operation: 'webhooks.get', version: null, path: '/v2/webhooks/<webhook.id#1>', ...changed });
const CLAIMS = {
  'webhooks.read.own': [of({})],
  'webhooks.read.foreign': [of({ caller: 'other', status: 403 })],
  'webhooks.read.unknown': [of({ status: 404 })],
};
const empty = (claims: Parameters<typeof ledger>[0], reasons: Reason[] = []) =>
  coverageOf([ledger(claims)], reasons, GET).empty;

test('a claim that is missing leaves a cell empty', () => {
  expect(empty(CLAIMS)).toEqual([]);
  for (const [claim, cell] of [
    ['webhooks.read.own', 'success'],
    ['webhooks.read.foreign', 'caller'],
    ['webhooks.read.unknown', 'identifier'],
  ]) {
    const { [claim as keyof typeof CLAIMS]: _, ...rest } = CLAIMS;
    expect(empty(rest)).toEqual([`webhooks.get ${cell}`]);
  }
});

test('a claim that does not hold shows nothing', () => {
  const whole = ledger(CLAIMS);
  for (const claim of Object.values(whole.claims)) claim.verdict = 'broken';
  expect(coverageOf([whole], [], GET).empty).toHaveLength(3);
});

test('ledgers add up', () => {
  const { 'webhooks.read.own': own, ...rest } = CLAIMS;
  const both = [ledger(rest), ledger({ 'webhooks.read.own': own })];
  expect(coverageOf(both, [], GET)).toMatchObject({ empty: [], claims: 3, calls: 1 });
});

test('a stated reason explains an empty cell, and is stale once claims fill it', () => {
  const { 'webhooks.read.unknown': _, ...rest } = CLAIMS;
  const reasons: Reason[] = [{ operation: 'webhooks.get', cells: ['identifier'], reason: 'nobody knows' }];
  expect(coverageOf([ledger(rest)], reasons, GET)).toMatchObject({ empty: [], stale: [] });
  expect(coverageOf([ledger(CLAIMS)], reasons, GET).stale).toEqual([
    'webhooks.get identifier has claims now ("nobody knows")',
  ]);
});

test('a reason for what is no operation, or none in that version, is stale', () => {
  const reasons: Reason[] = [
    { operation: 'webhooks.nonsense', cells: ['success'], reason: 'nobody knows' },
    { operation: 'webhooks.get', version: '1999-01-01', cells: ['success'], reason: 'nobody knows' },
  ];
  expect(coverageOf([ledger(CLAIMS)], reasons, GET).stale).toHaveLength(2);
});

test('table, totals and document name what is empty', () => {
  const coverage = coverageOf([ledger({})], [], GET);
  expect(renderTable(coverage)).toMatch(/webhooks\.get +✗ +— +✗ +✗ +—/);
  expect(renderTotals(coverage)).toContain('webhooks.get caller: no claim shows it');
  expect(renderMarkdown(coverage)).toContain(
    '| `webhooks.get` |  | **none** | — | **none** | **none** | — |',
  );
});
