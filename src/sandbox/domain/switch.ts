import { isFields } from '../http/request.ts';

/** Whether `disableCancelling` or `disableRescheduling` is on: as the database has it, or as the API of 2026 takes it. */
export function isOn(setting: unknown): boolean {
  return setting === true || (isFields(setting) && setting['disabled'] === true);
}
