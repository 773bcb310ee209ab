import { claim, expect, test } from '../../fixtures/index.ts';

const versions: [string] = ['2026-06-12'];
const COMPANY = { type: 'text', slug: 'company', label: 'Company', required: false };

test(
  'the fields that Cal.com brings along say `field` where they said `type`, and the name has a variant',
  claim('event-types.booking-fields.own-words', { versions, evidence: ['F73', 'H9'] }),
  async ({ cal, eventTypeRequest }) => {
    const created = await cal.eventTypes.create(eventTypeRequest());

    expect(created).toSucceed(201);
    expect(created.data.bookingFields).toContainEqual(
      expect.objectContaining({ slug: 'name', field: 'name', variant: 'fullName' }),
    );
    expect(created.data.bookingFields).toContainEqual(
      expect.objectContaining({ slug: 'email', field: 'email' }),
    );
  },
);

test(
  'the booking fields of an event type are read by themselves, those of Cal.com included',
  claim('event-types.booking-fields.read', {
    requires: { route: 'GET /v2/event-types/{eventTypeId}/booking-fields' },
    versions,
    evidence: ['F73', 'H9'],
  }),
  async ({ cal, fieldsEventType }) => {
    const { data } = await cal.eventTypes.bookingFields.list(fieldsEventType.id);

    const slugs = data.bookingFields.map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(['name', 'email', 'company', 'size']));
  },
);

test(
  'a booking field is added, changed by its slug, and deleted again',
  claim('event-types.booking-fields.lifecycle', {
    requires: { route: 'POST /v2/event-types/{eventTypeId}/booking-fields' },
    versions,
    evidence: ['F73', 'H9'],
  }),
  async ({ cal, ownEventType: { id } }) => {
    const added = await cal.eventTypes.bookingFields.add(id, { bookingFields: [COMPANY] });
    expect(added).toSucceed(201);
    expect(added.data.bookingFields).toContainEqual(expect.objectContaining(COMPANY));

    const renamed = { slug: COMPANY.slug, label: 'Firm' };
    const changed = await cal.eventTypes.bookingFields.update(id, { bookingFields: [renamed] });
    expect(changed.data.bookingFields).toContainEqual(expect.objectContaining({ ...COMPANY, ...renamed }));

    const left = await cal.eventTypes.bookingFields.delete(id, COMPANY.slug);
    expect(left.data.bookingFields.map(({ slug }) => slug)).not.toContain(COMPANY.slug);
  },
);

test(
  'without a key booking fields are neither added nor changed nor replaced nor deleted',
  claim('event-types.booking-fields.no-key', {
    requires: { route: 'POST /v2/event-types/{eventTypeId}/booking-fields' },
    versions,
    evidence: ['F17', 'F73'],
  }),
  async ({ guest, fieldsEventType: { id } }) => {
    const { add, update, replace, delete: remove } = guest.eventTypes.bookingFields;
    const body = { bookingFields: [COMPANY] };

    expect(await add(id, body)).toBeRefused([401, 403]);
    expect(await update(id, body)).toBeRefused([401, 403]);
    expect(await replace(id, body)).toBeRefused([401, 403]);
    expect(await remove(id, COMPANY.slug)).toBeRefused([401, 403]);
  },
);
