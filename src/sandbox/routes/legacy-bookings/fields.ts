const SOURCES = [{ id: 'default', type: 'default', label: 'Default' }];
const OPTIONAL = { sources: SOURCES, editable: 'system-but-optional', required: false };

/** The booking fields that every event type has, as the old list shows them (S12#120). */
export const LEGACY_BOOKING_FIELDS: readonly Record<string, unknown>[] = [
  {
    name: 'name',
    type: 'name',
    sources: SOURCES,
    variant: 'fullName',
    editable: 'system',
    required: true,
    defaultLabel: 'your_name',
    variantsConfig: {
      variants: {
        fullName: { fields: [{ name: 'fullName', type: 'text', label: 'your_name', required: true }] },
        firstAndLastName: {
          fields: [
            { name: 'firstName', type: 'text', label: '', required: true, placeholder: '' },
            { name: 'lastName', type: 'text', label: '', required: false, placeholder: '' },
          ],
        },
      },
    },
  },
  { name: 'email', type: 'email', ...OPTIONAL, required: true, defaultLabel: 'email_address' },
  {
    name: 'location',
    type: 'radioInput',
    sources: SOURCES,
    editable: 'system',
    required: false,
    defaultLabel: 'location',
    getOptionsAt: 'locations',
    optionsInputs: {
      phone: { type: 'phone', required: true, placeholder: '' },
      somewhereElse: { type: 'text', required: true, placeholder: '' },
      attendeeInPerson: { type: 'address', required: true, placeholder: '' },
    },
    hideWhenJustOneOption: true,
  },
  {
    name: 'title',
    type: 'text',
    hidden: true,
    ...OPTIONAL,
    required: true,
    defaultLabel: 'what_is_this_meeting_about',
    defaultPlaceholder: '',
  },
  {
    name: 'notes',
    type: 'textarea',
    ...OPTIONAL,
    defaultLabel: 'additional_notes',
    defaultPlaceholder: 'share_additional_notes',
  },
  {
    name: 'guests',
    type: 'multiemail',
    hidden: false,
    ...OPTIONAL,
    defaultLabel: 'additional_guests',
    defaultPlaceholder: 'email',
  },
  {
    name: 'rescheduleReason',
    type: 'textarea',
    views: [{ id: 'reschedule', label: 'Reschedule View' }],
    ...OPTIONAL,
    defaultLabel: 'reason_for_reschedule',
    defaultPlaceholder: 'reschedule_placeholder',
  },
];
