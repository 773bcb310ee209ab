import type { DriftEntry } from '../drift/entries.ts';
import type { TargetKind } from './ledger.ts';

/** One line of `reports/ledger/changes.jsonl`: a change of a target, when it was found. */
export interface RecordedChange extends DriftEntry {
  /** When it was recorded; ISO 8601, UTC. */
  at: string;
  target: { name: string; kind: TargetKind; server: string | null };
}
