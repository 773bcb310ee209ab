import { always, sometimes } from './event-types.ts';
import {
  type Components,
  flag,
  id,
  integer,
  list,
  name,
  nullable,
  object,
  ref,
  slug,
  success,
  text,
  timeZone,
  url,
  word,
} from './parts.ts';

const colour = nullable(text);
const { users: _, ...ofAnyOwner } = always;

/** Teams as far as recorded: S10 and S12 #664 to #667. The public edition of 2026-07 has none (404, S26#656). */
export const teams: Components = {
  Team: object({
    id,
    parentId: nullable(id),
    name,
    slug,
    bio: nullable(text),
    logoUrl: nullable(url),
    calVideoLogo: nullable(url),
    appLogo: nullable(url),
    appIconLogo: nullable(url),
    bannerUrl: nullable(url),
    isOrganization: flag,
    isPrivate: flag,
    hideBranding: flag,
    hideBookATeamMember: flag,
    theme: nullable(word),
    brandColor: colour,
    darkBrandColor: colour,
    timeFormat: nullable(integer),
    timeZone,
    weekStart: word,
  }),
  // `mandatory` and `priority` of those among whom a round robin chooses.
  TeamHost: object(
    { userId: id, name, username: slug, avatarUrl: nullable(url) },
    { mandatory: flag, priority: word },
  ),
  // Owned by the team: no owner, no users, hosts in their place.
  TeamEventType: object(
    {
      ...ofAnyOwner,
      ownerId: nullable(id),
      hosts: list(ref('TeamHost')),
      teamId: id,
      team: object({
        id,
        name,
        slug,
        bannerUrl: nullable(url),
        logoUrl: nullable(url),
        weekStart: word,
        brandColor: colour,
        darkBrandColor: colour,
        theme: nullable(word),
      }),
      parentEventTypeId: nullable(id),
      schedulingType: word,
      assignAllTeamMembers: flag,
      rescheduleWithSameRoundRobinHost: flag,
    },
    sometimes,
  ),

  TeamAnswer: success(ref('Team')),
  TeamList: success(list(ref('Team'))),
  TeamEventTypeList: success(list(ref('TeamEventType'))),
};
