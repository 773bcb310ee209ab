import { BOOKINGS_VERSIONS, claim, expect, test, unchecked } from '../../fixtures/index.ts';

const INVALID = { code: 'BadRequestException', shape: 'validation' } as const;

test(
  'a page of 251 bookings answers 400 naming `take`',
  claim('bookings.list.take-too-many', { evidence: ['S12 list[13]', 'S10#19', 'S12#19', 'S26#19'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: 251 });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'take' });
  },
);

test(
  'a page of less than one booking answers 400 naming `take`',
  claim('bookings.list.take-too-few', { evidence: ['S12 list[12]', 'S12 list[14]', 'S10#18', 'S26#18'] }),
  async ({ cal }) => {
    expect(await cal.bookings.list({ take: 0 })).toBeRefused(400, { ...INVALID, naming: 'take' });
    expect(await cal.bookings.list({ take: -1 })).toBeRefused(400, { ...INVALID, naming: 'take' });
  },
);

test(
  'a `take` that is no number answers 400 naming it',
  claim('bookings.list.invalid-take', { evidence: ['S12 list[16]', 'S10#20', 'S12#20', 'S26#20'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ take: unchecked('abc') });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'take' });
  },
);

test(
  'a negative `skip` answers 400 naming it',
  claim('bookings.list.invalid-skip', { evidence: ['S12 list[15]', 'S10#21', 'S12#21', 'S26#21'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ skip: -1 });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'skip' });
  },
);

test(
  'an unknown status answers 400 naming the property, even one that bookings have',
  claim('bookings.list.unknown-status', { evidence: ['S12 list[11]', 'S10#26', 'S12#26', 'S26#26'] }),
  async ({ cal }) => {
    const nonsense = await cal.bookings.list({ status: 'nonsense' });
    const accepted = await cal.bookings.list({ status: 'accepted' });

    expect(nonsense).toBeRefused(400, { ...INVALID, naming: 'status' });
    expect(accepted).toBeRefused(400, { ...INVALID, naming: 'status' });
  },
);

test(
  'an `afterStart` that is no date answers 400 naming it',
  claim('bookings.list.invalid-after-start', {
    versions: BOOKINGS_VERSIONS,
    evidence: ['F09', 'S10#31', 'S12#31', 'S26#31'],
  }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ afterStart: 'yesterday' });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'afterStart' });
  },
);

test(
  'a `beforeEnd` that is no date answers 400 naming it',
  claim('bookings.list.invalid-before-end', { evidence: ['F66', 'S12#31'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ beforeEnd: 'tomorrow' });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'beforeEnd' });
  },
);

test(
  'bounds of when bookings were made that are no dates answer 400 naming them',
  claim('bookings.list.invalid-created', { evidence: ['F66', 'S12#31'] }),
  async ({ cal }) => {
    const after = await cal.bookings.list({ afterCreatedAt: 'yesterday' });
    const before = await cal.bookings.list({ beforeCreatedAt: 'tomorrow' });

    expect(after).toBeRefused(400, { ...INVALID, naming: 'afterCreatedAt' });
    expect(before).toBeRefused(400, { ...INVALID, naming: 'beforeCreatedAt' });
  },
);

test(
  'bounds of when bookings last changed that are no dates answer 400 naming them',
  claim('bookings.list.invalid-updated', { evidence: ['F66', 'S12#31'] }),
  async ({ cal }) => {
    const after = await cal.bookings.list({ afterUpdatedAt: 'yesterday' });
    const before = await cal.bookings.list({ beforeUpdatedAt: 'tomorrow' });

    expect(after).toBeRefused(400, { ...INVALID, naming: 'afterUpdatedAt' });
    expect(before).toBeRefused(400, { ...INVALID, naming: 'beforeUpdatedAt' });
  },
);

test(
  'a direction other than `asc` and `desc` answers 400 naming the parameter',
  claim('bookings.list.invalid-sort', { evidence: ['S10#33', 'S12#33', 'S26#33'] }),
  async ({ cal }) => {
    const answer = await cal.bookings.list({ sortStart: unchecked('sideways') });

    expect(answer).toBeRefused(400, { ...INVALID, naming: 'sortStart' });
  },
);

test(
  'nor do bookings sort by end, creation or change in another direction: 400 naming the parameter',
  claim('bookings.list.invalid-other-sort', { evidence: ['F66', 'S12#33'] }),
  async ({ cal }) => {
    const end = await cal.bookings.list({ sortEnd: unchecked('sideways') });
    const created = await cal.bookings.list({ sortCreated: unchecked('sideways') });
    const updated = await cal.bookings.list({ sortUpdatedAt: unchecked('sideways') });

    expect(end).toBeRefused(400, { ...INVALID, naming: 'sortEnd' });
    expect(created).toBeRefused(400, { ...INVALID, naming: 'sortCreated' });
    expect(updated).toBeRefused(400, { ...INVALID, naming: 'sortUpdatedAt' });
  },
);
