import { newUid } from './ids.ts';
import type { Booking } from './model.ts';

/** `20270519T100000Z` */
function compact(time: string): string {
  return `${time.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `2027-05-19T10:00:00Z` */
function seconds(time: string): string {
  return `${time.slice(0, 19)}Z`;
}

/** An event as calendars import it (S12 extras[1]). */
export function calendarFile(booking: Booking, now: Date): string {
  const stamp = `${compact(now.toISOString()).slice(0, 13)}00Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'PRODID:adamgibbons/ics',
    'METHOD:PUBLISH',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    `UID:${newUid().slice(1)}`,
    `SUMMARY:${booking.title}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${compact(booking.start)}`,
    ...(booking.description ? [`DESCRIPTION:${booking.description}`] : []),
    `DURATION:PT${booking.duration}M`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.join('\r\n');
}

/** The links that add a booking to a calendar (S12 extras[1]). */
export function calendarLinks(booking: Booking, now: Date) {
  const { title, description, start, end } = booking;
  const times = `enddt=${seconds(end)}&path=`;
  return [
    {
      label: 'Google Calendar',
      id: 'googleCalendar',
      link: `https://calendar.google.com/calendar/r/eventedit?dates=${compact(start)}/${compact(end)}&text=${title}&details=${description}`,
    },
    {
      label: 'Microsoft Office',
      id: 'microsoftOffice',
      link: `https://outlook.office.com/calendar/0/deeplink/compose?body=${description}&${times}%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt=${seconds(start)}&subject=${title}`,
    },
    {
      label: 'Microsoft Outlook',
      id: 'microsoftOutlook',
      link: `https://outlook.live.com/calendar/0/deeplink/compose?body=${encodeURIComponent(description)}&${times}%252Fcalendar%252Faction%252Fcompose&rru=addevent&startdt=${seconds(start)}&subject=${encodeURIComponent(title)}`,
    },
    { label: 'ICS', id: 'ics', link: `data:text/calendar,${encodeURIComponent(calendarFile(booking, now))}` },
  ];
}
