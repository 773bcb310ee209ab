import {
  anything,
  type Components,
  count,
  documented,
  email,
  flag,
  id,
  instant,
  integer,
  language,
  list,
  map,
  name,
  nullable,
  object,
  ref,
  slug,
  success,
  text,
  timeZone,
  uid,
  url,
  word,
} from './parts.ts';

export const me: Components = {
  Me: object(
    {
      id,
      email,
      username: slug,
      timeFormat: integer,
      defaultScheduleId: nullable(id),
      // The name of a day; documented as any string.
      weekStart: word,
      timeZone,
      organizationId: nullable(id),
    },
    {
      // Since 2025-12-04 (F43).
      name: nullable(name),
      avatarUrl: nullable(url),
      bio: nullable(text),
      // Hosted only (H9).
      locale: nullable(language),
      // For members of an organisation [D].
      organization: object({ id, isPlatform: flag }, { name, slug }),
    },
  ),
  MeAnswer: success(ref('Me')),

  // Hosted only (H9).
  OutOfOffice: object({
    id,
    uuid: uid,
    userId: id,
    toUserId: nullable(id),
    start: instant,
    end: instant,
    notes: text,
    reason: word,
  }),
  OutOfOfficeAnswer: success(ref('OutOfOffice')),
  OutOfOfficeList: success(list(ref('OutOfOffice'))),
  // For members of an organisation [D]; to all others 403 (H9).
  BookingLimits: documented(
    success(
      object({
        perDay: nullable(count),
        perWeek: nullable(count),
        perMonth: nullable(count),
        perYear: nullable(count),
      }),
    ),
  ),
  // Of an account in no team.
  TeamBookingLimits: success(
    object({ teams: list(map(anything)), globalLimit: nullable(map(anything)), isOvercommitted: flag }),
  ),
};
