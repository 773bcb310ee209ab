import { type Components, object, oneOfWords } from './parts.ts';

/** Answers that say only that it is done. */
export const common: Components = {
  // No data: schedules (S12 schedules, H9), reservations (S12 reservations[4], H9), request-reschedule (F32).
  DoneAnswer: object({ status: oneOfWords('success') }),
};
