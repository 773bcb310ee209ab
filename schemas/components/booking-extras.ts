import {
  anything,
  type Components,
  count,
  documented,
  email,
  flag,
  id,
  language,
  list,
  map,
  name,
  nullable,
  number,
  object,
  ref,
  type Schema,
  success,
  text,
  timeZone,
  token,
  uid,
  url,
  word,
} from './parts.ts';

/** An attendee under an id of its own: since mid-2026 (F46; S26 attendees[1], H9). */
const attendee: Record<string, Schema> = {
  id,
  name,
  email,
  displayEmail: email,
  timeZone,
  language,
  absent: flag,
};
const phone = { phoneNumber: text };

/** What stands below a booking: `/v2/bookings/{bookingUid}/…`. */
export const bookingExtras: Components = {
  NumberedAttendee: object(attendee, phone),
  AddedAttendee: object({ ...attendee, bookingId: id }, phone),
  AttendeeAnswer: success(ref('NumberedAttendee')),
  AttendeeList: success(list(ref('NumberedAttendee'))),
  AddAttendeeAnswer: success(ref('AddedAttendee')),
  RemovedAttendee: documented(object({ id, bookingId: id, name, email, timeZone })),
  RemoveAttendeeAnswer: success(ref('RemovedAttendee')),

  // `displayEmail` since mid-2026 (S26 extras[7]). The documents say nothing of it: theirs refers to itself.
  ReassignAnswer: success(
    object({ bookingUid: uid, reassignedTo: object({ id, name, email }, { displayEmail: email }) }),
  ),

  // `id` names the calendar; not documented (S12 extras[1], H9).
  CalendarLink: object({ id: word, label: text, link: url }),
  CalendarLinks: success(list(ref('CalendarLink'))),

  // Only ever seen empty (S12 extras[2], H9): the suite's accounts have no calendar and no video.
  BookingReference: documented(
    object({ id, type: word, eventUid: token, destinationCalendarId: nullable(token) }),
  ),
  BookingReferences: success(list(ref('BookingReference'))),

  // 404 wherever there was no Cal Video (F26).
  Recording: documented(
    object(
      { id: token, roomName: text, startTs: number, status: word, duration: number, shareToken: token },
      { maxParticipants: count, downloadLink: nullable(url), error: nullable(text) },
    ),
  ),
  RecordingList: documented(success(list(ref('Recording')))),
  TranscriptList: documented(success(list(url))),
  ConferencingSession: documented(
    object({
      id: token,
      room: text,
      startTime: number,
      duration: number,
      ongoing: flag,
      maxParticipants: count,
      participants: list(
        object({ userId: nullable(token), userName: nullable(name), joinTime: number, duration: number }),
      ),
    }),
  ),
  ConferencingSessionList: documented(success(list(ref('ConferencingSession')))),

  // Hosted only. Seen of a booking that no form routed: no steps, no groups, null (H9). The rest [D].
  RoutingStep: documented(
    object(
      { message: text },
      { round: text, domain: word, step: word, timestamp: number, data: map(anything) },
    ),
  ),
  RoutingTraceAnswer: success(
    object({
      steps: list(ref('RoutingStep')),
      groups: list(object({ steps: list(ref('RoutingStep')) }, { round: text, domain: word })),
      formSubmission: nullable(
        object({
          form: object({ name: text }, { description: nullable(text) }),
          responses: list(object({ fieldId: text, label: text, displayValue: text })),
        }),
      ),
    }),
  ),

  // Hosted only (H9): whether an address has to be verified before it books.
  EmailVerificationCheck: success(flag),
};
