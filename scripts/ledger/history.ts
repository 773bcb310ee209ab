import type { RecordedChange } from '../../src/ledger/book/changes.ts';
import { changesFile, readChanges } from '../../src/ledger/book/files.ts';
import { partsOf } from '../../src/ledger/book/ledger.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { LEDGERS } from '../run/book.ts';
import { statedClaims } from '../run/claims.ts';
import { UsageError } from '../run/usage-error.ts';
import { allBooks, type NamedBook } from './books.ts';

/** What is known of one claim: on which targets it was proven, when, and every change that showed in it. */
export interface ClaimHistory {
  claim: string;
  title: string | null;
  targets: {
    key: string;
    target: string;
    kind: string;
    verdict: string;
    firstSeen: string | null;
    lastChanged: string | null;
    lastProven: string | null;
    outcomes: number;
  }[];
  changes: RecordedChange[];
}

/** Prints the history of a claim. @throws UsageError when no ledger and no spec knows it */
export async function history(id: string, options: { json?: boolean }): Promise<number> {
  const found = await historyOf(id);
  process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : render(found));
  return EXIT.ok;
}

async function historyOf(id: string): Promise<ClaimHistory> {
  const books = allBooks();
  const stated = await statedClaims();
  const isIt = (key: string) => key === id || partsOf(key).claim === id;
  const targets = books.flatMap((book) => targetsOf(book, isIt));
  const { claim } = partsOf(id);
  const title = stated.find((one) => one.id === claim)?.title ?? null;
  if (targets.length === 0 && title === null) {
    const near = nearest(claim, stated);
    const hint =
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'npm run contract -- --list lists them.';
    throw new UsageError(`No claim has the id "${id}". ${hint}`);
  }
  const changes = readChanges(changesFile(LEDGERS)).filter(({ claims }) => claims.some(isIt));
  return { claim, title, targets, changes };
}

/** The ids of five claims that contain what was asked for, or else are made of the most alike words. */
function nearest(asked: string, stated: readonly { id: string; title: string }[]): string[] {
  const containing = stated.filter(({ id, title }) => id.includes(asked) || title.includes(asked));
  const words = wordsOf(asked);
  const likeness = ({ id }: { id: string }) => {
    const shared = [...wordsOf(id)].filter((word) => words.has(word)).length;
    return shared / new Set([...wordsOf(id), ...words]).size;
  };
  const alike = stated.filter((one) => likeness(one) > 0).sort((a, b) => likeness(b) - likeness(a));
  const ids = (containing.length > 0 ? containing : alike).map(({ id }) => id);
  return [...new Set(ids)].slice(0, 5);
}

const wordsOf = (id: string) => new Set(id.split(/[.-]/));

function targetsOf({ ledger, proofs }: NamedBook, isIt: (key: string) => boolean): ClaimHistory['targets'] {
  return Object.keys(ledger.claims)
    .filter(isIt)
    .map((key) => {
      const proof = proofs.claims[key];
      return {
        key,
        target: ledger.target.name,
        kind: ledger.target.kind,
        verdict: ledger.claims[key]?.verdict ?? 'unknown',
        firstSeen: proof?.firstSeen ?? null,
        lastChanged: proof?.lastChanged ?? null,
        lastProven: proof?.lastProven ?? null,
        outcomes: Object.keys(proof?.outcomes ?? {}).length,
      };
    });
}

function render({ claim, title, targets, changes }: ClaimHistory): string {
  const lines = [pc.bold(claim), title ?? pc.yellow('no test states it any more'), ''];
  if (targets.length === 0) lines.push('It has not been recorded on any target yet.');
  for (const { key, target, kind, verdict, firstSeen, lastChanged, lastProven, outcomes } of targets) {
    const alternates = outcomes > 1 ? `, alternates between ${outcomes} outcomes` : '';
    const changed = lastChanged === null ? 'unchanged since' : `changed ${dayOf(lastChanged)}`;
    const about = kind === 'sandbox' ? 'a sandbox, no proof of Cal.com' : kind;
    lines.push(
      `${target} ${pc.dim(`(${about})`)}: ${verdict} ${pc.dim(key)}`,
      `  first seen ${dayOf(firstSeen)}, ${changed}, last proven ${dayOf(lastProven)}${alternates}`,
    );
  }
  lines.push('', changes.length === 0 ? 'No change has been recorded.' : 'Changes, newest first:');
  for (const { at, target, class: grave, kind, subject, before, after } of [...changes].reverse()) {
    lines.push(
      `  ${dayOf(at)}  ${target.name}  ${grave}  ${subject} ${pc.dim(`(${kind})`)}: ${before ?? 'absent'} → ${after ?? 'absent'}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const dayOf = (instant: string | null): string => instant?.slice(0, 10) ?? 'never';
