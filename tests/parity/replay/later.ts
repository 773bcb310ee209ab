/** Scenarios about parts of Cal.com that the sandbox does not play yet, and what each is about. Not in the figure. */
export const LATER: Readonly<Record<string, string>> = {
  'by-seat': 'a booking by its seat',
  recurring: 'series',
  seated: 'seats',
  webhooks: 'webhooks',
};
