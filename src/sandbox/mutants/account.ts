import { altered, lenient, type Mutant } from './mutant.ts';

/** What breaks the account and what is connected with it. */
export const accountMutants: readonly Mutant[] = [
  altered('account-of-nobody', 'the key belongs to nobody', 'GET /v2/me', ['me.read'], (data) => ({
    ...data,
    id: 0,
  })),
  lenient('account-change-lenient', 'anything is changed of any account', 'PATCH /v2/me', [
    'me.update.unknown-time-zone',
    'me.update.no-key',
  ]),
  altered(
    'account-change-of-another',
    'whoever changes the account gets another one',
    'PATCH /v2/me',
    ['me.update.empty'],
    (data) => ({ ...data, id: data.id + 1 }),
  ),
  {
    name: 'account-unchanged',
    says: 'what is changed of the account is answered and not kept',
    breaks: ['me.update.reads-back'],
    change: ({ offer }) => {
      offer.keepsChanges.account = false;
    },
  },
  lenient('calendars-for-anybody', 'connected calendars are listed without a key', 'GET /v2/calendars', [
    'calendars.list.no-key',
  ]),
];
