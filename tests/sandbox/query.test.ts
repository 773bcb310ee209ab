import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/sandbox/http/query.ts';
import { rig } from './running.ts';

describe('a query', () => {
  test.each([
    ['', {}],
    ['take=1&skip=', { take: '1', skip: '' }],
    ['take', { take: '' }],
    ['name=Ada+L%C3%BC&mail=a%2Bb@c.de', { name: 'Ada Lü', mail: 'a+b@c.de' }],
    ['at=a=b', { at: 'a=b' }],
    ['status=past&status=cancelled', { status: ['past', 'cancelled'] }],
    ['status[]=past', { status: ['past'] }],
    ['status%5B%5D=past&status[]=cancelled', { status: ['past', 'cancelled'] }],
    ['status[0]=past&status[1]=cancelled', { status: ['past', 'cancelled'] }],
    ['filters[status]=past&filters[of][]=1', { filters: { status: 'past', of: ['1'] } }],
    ['bad=%E0%A4%A', { bad: '%E0%A4%A' }],
    ['[a]=1', { '[a]': '1' }],
    ['__proto__[a]=1', {}],
  ])('%s', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });
});

test('a list of bookings takes its statuses in either form', async () => {
  const { call } = await rig();
  const answers = await Promise.all(
    ['status=past,cancelled', 'status=past&status=cancelled', 'status[]=past&status[]=cancelled'].map(
      (query) => call('GET', `/v2/bookings?${query}`),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const { body } = await call('GET', '/v2/bookings?status[]=nonsense');
  expect(body.error.details.errors[0].value).toEqual(['nonsense']);
});
