import { expect, test } from 'vitest';
import { createRedactor } from '../../src/client/index.ts';
import { CUTS, ENCODINGS } from './encodings.ts';
import { markedValues } from './marked.ts';
import { Searcher } from './search/search.ts';

const { all, secrets } = markedValues('redactor');
const redactor = createRedactor(all);

/** What the searcher, who knows nothing of the redactor, still finds. */
function leftIn(text: string): string[] {
  const searcher = new Searcher(all);
  searcher.content('text', Buffer.from(text));
  return searcher.report.findings.map(({ label, encoding }) => `${label}: ${encoding}`);
}

const around = (text: string) => `{"message":"no client found for ${text} here","n":1}`;

test.each(Object.entries(ENCODINGS))('nothing is left of a marked value: %s', (_, encode) => {
  expect(all.flatMap(({ value }) => leftIn(redactor.text(around(encode(value)))))).toEqual([]);
});

test.each(Object.entries(CUTS))('nothing is left of a secret that was cut: %s', (_, encode) => {
  expect(secrets.flatMap(({ value }) => leftIn(redactor.text(around(encode(value)))))).toEqual([]);
});

test.each(Object.entries(ENCODINGS))(
  'nothing is left where a text ends within a marked value: %s',
  (_, encode) => {
    // What stands between two texts, so that the searcher does not read them as one.
    const between = `\n${'='.repeat(20)} ${'q'.repeat(20)} ${'='.repeat(20)}\n`;
    const left = all.flatMap(({ label, value }) => {
      const encoded = encode(value);
      const cuts = Array.from(
        { length: encoded.length },
        (_, length) => `at /x for ${encoded.slice(0, length)}`,
      );
      const texts = [...cuts, ...cuts.map((text) => `${text}…`)].map((text) => redactor.text(text));
      return leftIn(texts.join(between)).length === 0
        ? []
        : texts.filter((text) => leftIn(text).length > 0).map((text) => `${label}: ${text}`);
    });

    expect(left).toEqual([]);
  },
);
