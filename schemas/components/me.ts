import {
  type Components,
  email,
  flag,
  id,
  integer,
  language,
  name,
  nullable,
  object,
  slug,
  success,
  text,
  timeZone,
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
  MeAnswer: success({ $ref: '#/components/schemas/Me' }),
};
