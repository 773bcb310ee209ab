/** Scenarios about parts of Cal.com that the sandbox does not play yet, and what each is about. Not in the figure. */
export const LATER: Readonly<Record<string, string>> = {
  attendees: 'attendees as a resource of their own',
  'booking-fields': 'custom questions of an event type',
  'by-seat': 'a booking by its seat',
  confirm: 'confirming what requires confirmation',
  decline: 'declining what requires confirmation',
  extras: 'calendar links, references, recordings, transcripts, reassign',
  guests: 'adding guests',
  lengths: 'event types with several lengths',
  location: 'changing the location',
  'mark-absent': 'marking absence',
  recurring: 'series',
  'request-reschedule': 'asking for another time',
  reservations: 'reserved slots',
  seated: 'seats',
  webhooks: 'webhooks',
};
