import type { StatedClaim } from '../../scripts/run/claims.ts';
import type { Mutant } from '../../src/sandbox/index.ts';

/** A claim as the specs would state it. */
export const stated = (id: string, more: Partial<StatedClaim> = {}): StatedClaim => ({
  id,
  title: `the title of ${id}`,
  tags: [],
  file: 'bookings/some.spec.ts',
  project: '2024',
  evidence: ['F01'],
  version: '2024-08-13',
  ...more,
});

/** A mutant that must be noticed by these. */
export const mutant = (name: string, breaks: string[], more: Partial<Mutant> = {}): Mutant => ({
  name,
  says: `what ${name} does wrong`,
  breaks,
  ...more,
});
