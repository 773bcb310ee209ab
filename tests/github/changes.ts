import type { RecordedChange } from '../../src/ledger/book/changes.ts';

export const LAST_NIGHT = '2026-11-21T03:17:00.000Z';
export const TONIGHT = '2026-11-22T03:17:00.000Z';

/** A change as a ledger records it: a property of bookings is gone. */
export const change = (id: string, more: Partial<RecordedChange> = {}): RecordedChange => ({
  id,
  at: TONIGHT,
  target: { name: 'api.cal.com', kind: 'hosted', server: null },
  class: 'breaking',
  kind: 'property-gone',
  resource: 'bookings',
  subject: `property-${id}`,
  before: '"a"',
  after: null,
  claims: ['bookings.create.by-slug@2024-08-13'],
  places: ['bookings.create /data/x'],
  example: null,
  ...more,
});
