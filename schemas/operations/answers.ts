import type { OperationId } from '../contract.ts';
import { type Answers, CURRENT, NEWER, OLD } from './answer-tables.ts';
import { OLDEST } from './rows/row.ts';
import { OPERATIONS } from './table.ts';

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

/** The success answers that a version of an operation has, or null when none is described. */
function answersOf(operation: OperationId, version: string | null): Answers | null {
  const current = CURRENT[operation];
  const { versions, area } = OPERATIONS[operation];
  // A route without versions ignores the header (S12 me).
  if (versions.length === 0 || version === versions[0]) return current;
  const old = OLD[operation] ?? null;
  if (version === null || version === OLDEST) return old;
  // That anything unknown means the old contract was seen of bookings alone (F10).
  if (area !== 'bookings') return versions.includes(version) ? current : null;
  if (!versions.includes(version)) return old;
  return orOld(NEWER[operation]?.[version] ?? current, old ?? {});
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
