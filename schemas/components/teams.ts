import { always, sometimes } from './event-types.ts';
import {
  type Components,
  count,
  documented,
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
  token,
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

  // Of a round robin all of it, of others its kind and hosts [D]; to an event type of no team 422 (H9).
  SchedulingConfigAnswer: documented(
    success(
      object(
        {
          eventTypeId: id,
          schedulingType: word,
          hosts: list(ref('SchedulingHost')),
        },
        {
          assignAllTeamMembers: flag,
          hostGroups: list(object({ id: token, name })),
          rescheduleWithSameRoundRobinHost: flag,
          isRRWeightsEnabled: flag,
          maxLeadThreshold: nullable(count),
          includeNoShowInRRCalculation: flag,
          crmRecordOwnerFallbackWindowHours: nullable(count),
        },
      ),
    ),
  ),
  SchedulingHost: documented(
    object(
      { userId: id, name },
      {
        username: nullable(slug),
        avatarUrl: nullable(url),
        mandatory: flag,
        priority: word,
        weight: nullable(count),
        groupId: nullable(token),
      },
    ),
  ),

  TeamAnswer: success(ref('Team')),
  TeamList: success(list(ref('Team'))),
  TeamEventTypeList: success(list(ref('TeamEventType'))),
};
