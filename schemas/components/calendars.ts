import {
  anything,
  type Components,
  documented,
  flag,
  id,
  list,
  map,
  object,
  ref,
  success,
  text,
  word,
} from './parts.ts';

/** As far as the suite reads them: which are connected. Only ever seen of an account without any (S12#662). */
export const calendars: Components = {
  ConnectedCalendar: documented(
    object(
      { integration: object({ name: text, type: word }, { title: text, slug: word, installed: flag }) },
      { credentialId: id, primary: map(anything), calendars: list(map(anything)) },
    ),
  ),
  CalendarsAnswer: success(
    object({ connectedCalendars: list(ref('ConnectedCalendar')), destinationCalendar: map(anything) }),
  ),
};
