import type { Verdict } from '../../src/ledger/types.ts';

/** Names the file that holds the projects, for the Playwright configuration. */
export const PROJECTS_VARIABLE = 'CONTRACT_MUTANTS_PROJECTS';

/** One sandbox as a Playwright project, or as several where its claims are about several versions. */
export interface MutantProject {
  trial: string;
  /** As playwright.config.ts calls it: a claim knows by that which version it is about. */
  name: string;
  runFile: string;
  mustFail: boolean;
  tests: { file: string; title: string }[];
}

/** What the reporter sends to the command as soon as it is known. */
export interface Seen {
  trial: string;
  claim: string;
  verdict: Verdict;
  /** Why it is not clear, or what was contradicted first. */
  why: string | null;
  durationMs: number;
}
