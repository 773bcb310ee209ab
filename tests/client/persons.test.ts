import { expect, test } from 'vitest';
import { createRedactor } from '../../src/client/index.ts';
import { learnNames } from '../../src/client/persons.ts';

const ADDRESS = 'ada@lovelace.example';

function redactor() {
  const made = createRedactor();
  made.add('me.email', ADDRESS);
  return made;
}

test('the name that stands beside the address of an account as a user is redacted from then on', () => {
  const one = redactor();

  learnNames(one, { data: { hosts: [{ id: 7, name: 'Ada Lovelace', email: ADDRESS, username: 'ada' }] } });

  expect(one.text('30 minutes between Ada Lovelace and Bob')).toBe(
    '30 minutes between <redacted:me.name> and Bob',
  );
});

test('an attendee with the address of an account may have any name', () => {
  const one = redactor();

  learnNames(one, { data: { attendees: [{ name: 'Somebody Else', email: ADDRESS }] } });

  expect(one.valueOf('me.name')).toBeUndefined();
});

test('a name that is known is not learnt again', () => {
  const one = redactor();
  one.add('me.name', 'Ada Lovelace');

  learnNames(one, { user: { name: 'The Countess', email: ADDRESS, username: 'ada' } });

  expect(one.valueOf('me.name')).toBe('Ada Lovelace');
});

test('so is the name beside the id and the username of an account, as event types tell it', () => {
  const one = redactor();
  const user = { id: 7, name: 'Ada Lovelace', username: 'ada' };

  learnNames(one, { users: [{ ...user, id: 8, name: 'Another' }, user] }, { me: { id: 7, username: 'ada' } });

  expect(one.valueOf('me.name')).toBe('Ada Lovelace');
});

test('and so is that of a host of a team’s event type, who is named by a user id', () => {
  const one = createRedactor();
  const host = { userId: 7, name: 'Ada Lovelace', username: 'ada' };

  learnNames(one, { data: [{ id: 7, hosts: [host] }] }, { other: { id: 7, username: 'ada' } });

  expect(one.valueOf('other.name')).toBe('Ada Lovelace');
});
