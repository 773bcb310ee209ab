import type { OperationId } from '../contract.ts';
import { OPERATIONS } from './table.ts';

/** By status, the components that may answer with it: several where one version means two things. */
type Answers = Readonly<Record<number, readonly string[]>>;

/** What a version answers in the old contract: the fallback of bookings for anything unknown (F10). */
const FALLBACK = '2024-04-15';

/**
 * A version newer than the release is unknown there and means the old contract (F10: 2026-02-25 on
 * 2025-12-04, and still on mid-2026); on the hosted service it means itself (F09).
 */
function orOld(own: Answers, old: Answers): Answers {
  const merged: Record<number, readonly string[]> = { ...old };
  for (const [status, components] of Object.entries(own)) {
    merged[Number(status)] = [...components, ...(old[Number(status)] ?? [])];
  }
  return merged;
}

const OLD: Partial<Record<OperationId, Answers>> = {
  'bookings.create': { 201: ['LegacyCreateAnswer'] },
  'bookings.get': { 200: ['LegacyBookingAnswer'] },
  'bookings.list': { 200: ['LegacyBookingList'] },
  'bookings.cancel': { 201: ['LegacyCancelAnswer'] },
};

/** The answers of each operation that succeed, in its default version. */
const CURRENT: Partial<Record<OperationId, Answers>> = {
  'me.get': { 200: ['MeAnswer'] },
  'schedules.create': { 201: ['ScheduleAnswer'] },
  'schedules.get': { 200: ['ScheduleAnswer'] },
  'schedules.getDefault': { 200: ['ScheduleAnswer'] },
  'schedules.list': { 200: ['ScheduleList'] },
  'schedules.update': { 200: ['ScheduleAnswer'] },
  'schedules.delete': { 200: ['ScheduleDeletion'] },
  'event-types.create': { 201: ['EventTypeAnswer'] },
  'event-types.get': { 200: ['EventTypeAnswer'] },
  'event-types.list': { 200: ['EventTypeList'] },
  'event-types.update': { 200: ['EventTypeAnswer'] },
  'event-types.delete': { 200: ['EventTypeDeletion'] },
  'slots.list': { 200: ['SlotsAnswer'] },
  'bookings.create': { 201: ['CreateBookingAnswer'] },
  'bookings.get': { 200: ['BookingAnswer'] },
  'bookings.list': { 200: ['BookingList'] },
  'bookings.cancel': { 200: ['CancelBookingAnswer'] },
  'bookings.reschedule': { 201: ['RescheduleBookingAnswer'] },
  'bookings.confirm': { 200: ['SingleBookingAnswer'] },
  'bookings.decline': { 200: ['SingleBookingAnswer'] },
};

/** The versions that differ from the default one, beside what everything unknown falls back to. */
const NEWER: Partial<Record<OperationId, Readonly<Record<string, Answers>>>> = {
  'bookings.list': { '2026-05-01': { 200: ['BookingCursorList'] } },
};

/** The success answers that a version of an operation has, or null when none is described. */
function answersOf(operation: OperationId, version: string | null): Answers | null {
  const current = CURRENT[operation];
  if (current === undefined) return null;
  const { versions, area } = OPERATIONS[operation];
  // A route without versions ignores the header (S12 me).
  if (versions.length === 0 || version === versions[0]) return current;
  if (area !== 'bookings') return version !== null && versions.includes(version) ? current : null;
  const old = OLD[operation] ?? {};
  if (version === null || version === FALLBACK || !versions.includes(version)) return old;
  return orOld(NEWER[operation]?.[version] ?? current, old);
}

/** The version that a header means: Cal.com cuts off blanks around it (S12 exchanges with " 2024-08-13 "). */
export function meantVersion(version: string | null): string | null {
  return version === null ? null : version.trim();
}

/** The components that describe such an answer; none when it is not described. */
export function describedBy(
  operation: OperationId,
  version: string | null,
  status: number,
): readonly string[] {
  return answersOf(operation, meantVersion(version))?.[status] ?? [];
}

/** Every answer of an operation that is described: version (null when it takes none), status, components. */
export function describedAnswers(
  operation: OperationId,
): { version: string | null; status: number; components: readonly string[] }[] {
  const { versions } = OPERATIONS[operation];
  return (versions.length === 0 ? [null] : versions).flatMap((version) =>
    Object.entries(answersOf(operation, version) ?? {}).map(([status, components]) => ({
      version,
      status: Number(status),
      components,
    })),
  );
}
