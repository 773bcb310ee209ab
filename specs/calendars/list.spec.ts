import { claim, expect, test } from '../../fixtures/index.ts';

// With the owner's key they are not listed: the addresses of the account's calendars are nobody else's.
test(
  'without a key connected calendars are not listed',
  claim('calendars.list.no-key', { evidence: ['F17'] }),
  async ({ guest }) => {
    expect(await guest.send({ method: 'GET', path: '/v2/calendars' })).toBeRefused([401, 403]);
  },
);
