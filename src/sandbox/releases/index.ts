import type { Behaviour, ReleaseName } from '../behaviour.ts';
import { release202510 } from './2025-10.ts';
import { release202512 } from './2025-12.ts';
import { release202607 } from './2026-07.ts';
import { releaseHosted202609 } from './hosted-2026-09.ts';

/** The behaviour of each release that the sandbox plays. */
export const BEHAVIOURS: Record<ReleaseName, Behaviour> = {
  '2025-10': release202510,
  '2025-12': release202512,
  '2026-07': release202607,
  'hosted-2026-09': releaseHosted202609,
};
