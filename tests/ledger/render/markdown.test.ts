import { describe, expect, it } from 'vitest';
import { anchorOf, capitalised, code, fenced, literal } from '../../../src/ledger/render/markdown.ts';

describe('Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['cal_ *x* `y` ~z~', 'cal\\_ \\*x\\* \\`y\\` \\~z\\~'],
    ['<script>', '&lt;script>'],
    ['&lt;', '&amp;lt;'],
    ['[x](http://y)', '[x]\\(http://y)'],
    ['lifecycle-cancel[2]', 'lifecycle-cancel[2]'],
    ['two\n  lines', 'two lines'],
  ])('shows %j literally', (text, markdown) => {
    expect(literal(text)).toBe(markdown);
  });

  it.each([
    ['uid', '`uid`'],
    ['a | b', '`a \\| b`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['', '`  `'],
  ])('sets %j off as code', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  it('fences lines with more backticks than they have', () => {
    expect(fenced(['```', '````'], 'diff')).toEqual(['`````diff', '```', '````', '`````']);
  });

  it.each([
    ['Event types: rate limit', 'event-types-rate-limit'],
    ['2026-11-22, api.cal.com', '2026-11-22-apicalcom'],
  ])('finds the anchor of %j', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });

  it.each([
    ['cancelling by uid', 'Cancelling by uid'],
    ['cancelSubsequentBookings on a booking', 'cancelSubsequentBookings on a booking'],
    ["another user's key", "Another user's key"],
    ['DELETE of a booking', 'DELETE of a booking'],
  ])('begins %j with a capital where it is a word', (text, sentence) => {
    expect(capitalised(text)).toBe(sentence);
  });
});
