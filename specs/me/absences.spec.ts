import { claim, expect, test, UNKNOWN_ID } from '../../fixtures/index.ts';

const ALL = '/v2/me/ooo';
const ONE = `${ALL}/${UNKNOWN_ID}`;

// What an account has announced is not read: its notes are nobody else's. Nor is anything announced, for while an absence
// lasts the account cannot be booked.
test(
  'without a key absences are neither listed nor announced nor changed nor deleted',
  claim('me.absences.no-key', {
    requires: { route: 'POST /v2/me/ooo' },
    version: null,
    evidence: ['F17', 'F70'],
  }),
  async ({ guest }) => {
    expect(await guest.send({ method: 'GET', path: ALL })).toBeRefused([401, 403]);
    expect(await guest.send({ method: 'POST', path: ALL, body: {} })).toBeRefused([401, 403]);
    expect(await guest.send({ method: 'PATCH', path: ONE, body: {} })).toBeRefused([401, 403]);
    expect(await guest.send({ method: 'DELETE', path: ONE })).toBeRefused([401, 403]);
  },
);
