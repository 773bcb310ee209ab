export {
  type Census,
  type CensusChange,
  type CensusLine,
  type Counted,
  compareCensus,
  takeCensus,
} from './census.ts';
export { type CleanOptions, clean, type Removal, type Survivor } from './clean.ts';
export { type AccountInspection, guardAccount, inspectAccount, objectionsTo } from './guard.ts';
export { type JournalHooks, journalHooks } from './hooks.ts';
export type { Tally } from './inventory.ts';
export type { Intent, Item, Kind, Ref } from './item.ts';
export { Journal, type Recorder } from './journal.ts';
export { JournalError } from './journal-error.ts';
export { type Liveness, livenessOf, type ProcessIdentity } from './liveness.ts';
export {
  createMarks,
  type Mark,
  type Marks,
  readEmailMark,
  readNameMark,
  readSlugMark,
  readUrlMark,
} from './marks.ts';
export { RefusedTarget } from './refused-target.ts';
export { newRunId, startOfRun } from './run-id.ts';
export { type Leftover, leftoversIn, removeLeftovers } from './scan.ts';
export { Scope } from './scope.ts';
export { finishDeadRuns, type SweepOptions, type SweepReport, type SweptJournal } from './sweep.ts';
export { isRunFinished, tallyRun } from './tally.ts';
