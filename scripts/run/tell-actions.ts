import { appendFileSync } from 'node:fs';
import { renderAnnotations } from '../../src/ledger/render/annotations.ts';
import { type JobSummary, renderJobSummary } from '../../src/ledger/render/job-summary.ts';

/** In GitHub Actions: a summary of the job, and annotations on the claims that failed. Elsewhere nothing. */
export function tellActions(summary: JobSummary, say: (text: string) => void): void {
  const { GITHUB_ACTIONS: inActions, GITHUB_STEP_SUMMARY: file } = process.env;
  if (!inActions) return;
  if (file) appendFileSync(file, `${renderJobSummary(summary)}\n`);
  for (const line of renderAnnotations(summary.results, summary.drift)) say(line);
}
