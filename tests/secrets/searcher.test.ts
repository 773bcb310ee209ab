import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CUTS, ENCODINGS } from './encodings.ts';
import { markedValues } from './marked.ts';
import { Searcher } from './search/search.ts';
import { zipOf } from './zip.ts';

const { all } = markedValues('searcher');
const around = (text: string) => `{"message":"no client found for ${text} here","n":1}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'searcher-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function search(content: string | Buffer, name = 'report.json') {
  writeFileSync(join(folder, name), content);
  const searcher = new Searcher(all);
  searcher.folder(folder);
  return searcher.report;
}

describe('the searcher finds', () => {
  test.each(Object.entries({ ...ENCODINGS, ...CUTS }))('every marked value: %s', (_, encode) => {
    for (const { label, value } of all) {
      const { findings } = search(around(encode(value)));
      expect(
        findings.map((finding) => finding.label),
        label,
      ).toContain(label);
    }
  });
});

test('the searcher finds what stands anywhere in a long file, and says where', () => {
  const [{ label, value } = { label: '', value: '' }] = all;
  const edge = 4 * 1024 * 1024;
  for (const at of [edge - 20, edge, 2 * edge - 30, 9_000_000 - value.length]) {
    const long = Buffer.alloc(9_000_000, '. \n');
    long.write(value, at);

    expect(search(long).findings).toEqual([
      { label, place: 'report.json', encoding: 'plain', offset: expect.closeTo(at, -2) },
    ]);
  }
});

describe('the searcher looks into', () => {
  const secret = all[0]?.value ?? '';
  const trace = zipOf({ 'test.trace': around(secret), 'other.txt': 'nothing' });
  const html = (zip: Buffer) =>
    `<html><script id="playwrightReportBase64">data:application/zip;base64,${zip.toString('base64')}</script></html>`;

  test.each<[string, Buffer | string, string]>([
    ['a zip', trace, 'r!test.trace'],
    ['a zip that is not compressed', zipOf({ 'a.txt': around(secret) }, false), 'r!a.txt'],
    ['a zip in a zip', zipOf({ 'data/1.zip': trace }), 'r!data/1.zip!test.trace'],
    [
      'a zip in a zip in a zip',
      zipOf({ 'blob.zip': zipOf({ '1.zip': trace }) }),
      'r!blob.zip!1.zip!test.trace',
    ],
    ['the data of an HTML report', html(zipOf({ 'report.json': around(secret) })), 'report.json'],
    ['a trace within the data of an HTML report', html(zipOf({ 'x.zip': trace })), 'x.zip!test.trace'],
    ['a gzip', gzipSync(around(secret)), 'r!gunzipped'],
    ['an attachment as base64 in JSON', JSON.stringify({ body: trace.toString('base64') }), 'test.trace'],
    ['a zip that breaks off', trace.subarray(0, trace.length - 150), 'r!test.trace'],
  ])('%s', (_, content, place) => {
    expect(
      search(content, 'r')
        .findings.map((finding) => finding.place)
        .join(),
    ).toContain(place);
  });

  test('names of files, and of files within archives', () => {
    mkdirSync(join(folder, `trace-of-${secret}`));
    const { findings } = search(zipOf({ [`${secret}.txt`]: 'x'.repeat(20) }));
    expect(findings.filter(({ encoding }) => encoding === 'in a file name')).toHaveLength(2);
  });
});

describe('the searcher', () => {
  test('finds a piece of ten characters, and none of nine', () => {
    const { value } = all[0] ?? { value: '' };
    expect(search(around(value.slice(14, 24))).findings).toHaveLength(1);
    expect(search(around(value.slice(14, 23))).findings).toHaveLength(0);
  });

  test('finds nothing in what gives nothing away', () => {
    const harmless =
      'Bearer <redacted:owner-key> cal_live_ Zoë O’B & Łu .test cal_live_0000000000000000'.repeat(50);
    expect(search(harmless).findings).toEqual([]);
  });

  test('says what was found where in which code, and never the value', () => {
    const { value } = all[0] ?? { value: '' };
    const { findings } = search(`0123456789${value}`);
    expect(findings).toEqual([{ label: 'owner-key', place: 'report.json', encoding: 'plain', offset: 19 }]);
  });

  test('says so when an archive cannot be read', () => {
    const damaged = Buffer.from(zipOf({ 'a.txt': 'text' }));
    damaged.fill(0, damaged.length - 30, damaged.length - 22);
    damaged.writeUInt32LE(0, damaged.indexOf('PK\x01\x02'));
    expect(search(damaged).findings).toMatchObject([{ label: 'unknown', encoding: 'unreadable' }]);
  });

  test('refuses values that cannot be told from chance', () => {
    expect(() => new Searcher([{ label: 'pin', value: '1234' }])).toThrow('pin');
  });
});
