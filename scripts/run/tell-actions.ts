import { appendFileSync } from 'node:fs';
import { renderAnnotations } from '../../src/ledger/render/annotations.ts';
import { renderJobSummary } from '../../src/ledger/render/job-summary.ts';
import type { Facts, Job } from './hold.ts';

/** In GitHub Actions: a summary of the job, and annotations on the claims that failed. Elsewhere nothing. */
export function tellActions(facts: Facts, { target, book, say }: Pick<Job, 'target' | 'book' | 'say'>): void {
  const { GITHUB_ACTIONS: inActions, GITHUB_STEP_SUMMARY: file } = process.env;
  if (!inActions) return;
  const { kind, server } = target.profile;
  const { settled, isNewBook } = facts;
  const drift = isNewBook ? null : (settled?.drift ?? null);
  if (file) {
    const summary = renderJobSummary({
      ...facts,
      exitCode: facts.outcome.exitCode,
      target: { name: book?.name ?? target.url, kind, server },
      drift,
      intermittent: settled?.intermittent ?? [],
      unconfirmed: settled?.unconfirmed ?? [],
    });
    appendFileSync(file, `${summary}\n`);
  }
  for (const line of renderAnnotations(facts.results, drift)) say(line);
}
