import { altered, lenient, type Mutant } from './mutant.ts';

const ALL = '/v2/schedules';
const ONE = '/v2/schedules/:scheduleId';

/** What breaks schedules. */
export const scheduleMutants: readonly Mutant[] = [
  lenient('schedule-create-lenient', 'any schedule can be made', `POST ${ALL}`, [
    'schedules.create.missing-properties',
    'schedules.create.invalid-times',
    'schedules.create.unknown-day',
    'schedules.create.unknown-time-zone',
    'schedules.create.no-key',
  ]),
  lenient('schedule-read-lenient', 'any schedule can be read', `GET ${ONE}`, [
    'schedules.read.foreign-key',
    'schedules.read.unknown',
    'schedules.delete.gone',
  ]),
  lenient('schedule-change-lenient', 'anybody changes any schedule', `PATCH ${ONE}`, [
    'schedules.update.foreign-key',
    'schedules.update.unknown',
  ]),
  lenient('schedule-delete-lenient', 'anybody deletes any schedule', `DELETE ${ONE}`, [
    'schedules.delete.foreign-key',
    'schedules.delete.twice',
  ]),
  altered(
    'schedule-made-closed',
    'a schedule is made without hours',
    `POST ${ALL}`,
    ['schedules.create.reads-back', 'schedules.create.default-hours'],
    (data) => ({ ...data, availability: [] }),
  ),
  altered(
    'schedule-forgets',
    'a schedule reads without the hours of single dates',
    `GET ${ONE}`,
    ['schedules.create.overrides', 'schedules.update.reads-back'],
    (data) => ({ ...data, overrides: [] }),
  ),
  {
    name: 'schedule-unchanged',
    says: 'what is changed of a schedule is answered and not kept',
    breaks: ['schedules.update.hours', 'schedules.update.reads-back'],
    change: ({ offer }) => {
      offer.keepsChanges.schedules = false;
    },
  },
  altered(
    'no-default-schedule',
    'the default schedule says that it is none',
    'GET /v2/schedules/default',
    ['schedules.read.default'],
    (data) => ({ ...data, isDefault: false }),
  ),
  altered('schedules-unlisted', 'schedules are not listed', `GET ${ALL}`, ['schedules.list.own'], () => []),
];
