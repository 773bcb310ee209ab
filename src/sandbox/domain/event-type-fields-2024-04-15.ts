import type { Fields } from '../http/request.ts';
import { isDefaultField } from './event-type-fields.ts';

const BY_DEFAULT = [{ id: 'default', type: 'default', label: 'Default' }];
const BY_USER = [{ id: 'user', type: 'user', label: 'User', fieldRequired: true }];

const NAME_VARIANTS = {
  variants: {
    fullName: { fields: [{ name: 'fullName', type: 'text', label: 'your_name', required: true }] },
    firstAndLastName: {
      fields: [
        { name: 'firstName', type: 'text', label: '', required: true, placeholder: '' },
        { name: 'lastName', type: 'text', label: '', required: false, placeholder: '' },
      ],
    },
  },
};

const BEFORE_CUSTOM: readonly Fields[] = [
  {
    name: 'name',
    type: 'name',
    sources: BY_DEFAULT,
    variant: 'fullName',
    editable: 'system',
    required: true,
    defaultLabel: 'your_name',
    variantsConfig: NAME_VARIANTS,
  },
  {
    name: 'email',
    type: 'email',
    sources: BY_DEFAULT,
    editable: 'system-but-optional',
    required: true,
    defaultLabel: 'email_address',
  },
  {
    name: 'location',
    type: 'radioInput',
    sources: BY_DEFAULT,
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
];

const AFTER_CUSTOM: readonly Fields[] = [
  {
    name: 'title',
    type: 'text',
    hidden: true,
    sources: BY_DEFAULT,
    editable: 'system-but-optional',
    required: true,
    defaultLabel: 'what_is_this_meeting_about',
    defaultPlaceholder: '',
  },
  {
    name: 'notes',
    type: 'textarea',
    sources: BY_DEFAULT,
    editable: 'system-but-optional',
    required: false,
    defaultLabel: 'additional_notes',
    defaultPlaceholder: 'share_additional_notes',
  },
  {
    name: 'guests',
    type: 'multiemail',
    hidden: false,
    sources: BY_DEFAULT,
    editable: 'system-but-optional',
    required: false,
    defaultLabel: 'additional_guests',
    defaultPlaceholder: 'email',
  },
  {
    name: 'rescheduleReason',
    type: 'textarea',
    views: [{ id: 'reschedule', label: 'Reschedule View' }],
    sources: BY_DEFAULT,
    editable: 'system-but-optional',
    required: false,
    defaultLabel: 'reason_for_reschedule',
    defaultPlaceholder: 'reschedule_placeholder',
  },
];

function viewCustom(field: Fields): Fields {
  const { slug, options, ...rest } = field;
  return {
    name: slug,
    sources: BY_USER,
    editable: 'user',
    hidden: false,
    disableOnPrefill: false,
    ...rest,
    ...(Array.isArray(options) ? { options: options.map((label) => ({ label, value: label })) } : {}),
  };
}

/** The booking fields as the contract 2024-04-15 shows them, around the custom ones (S12#523). */
export function viewBookingFieldsOf20240415(given: readonly Fields[]): Fields[] {
  const custom = given.filter((field) => !isDefaultField(field)).map(viewCustom);
  return [...BEFORE_CUSTOM, ...custom, ...AFTER_CUSTOM];
}
