import { ledgerFile, proofsFile, writeSorted } from '../../src/ledger/book/files.ts';
import { partsOf } from '../../src/ledger/book/ledger.ts';
import { pc } from '../../src/ledger/render/colours.ts';
import { EXIT } from '../../src/ledger/verdict.ts';
import { ageInMs } from '../run/age.ts';
import { LEDGERS } from '../run/book.ts';
import { statedClaims } from '../run/claims.ts';
import { UsageError } from '../run/usage-error.ts';
import { allBooks, type NamedBook } from './books.ts';

export interface LedgerOptions {
  stale?: string;
  orphans?: boolean;
  remove?: boolean;
  json?: boolean;
}

/**
 * Says what the ledgers hold, which claims were long not proven on a real target, or which no test states any more.
 * Returns the exit code.
 * @throws ConfigError for an age that is none, LedgerError when a file cannot be used
 */
export async function ledger(options: LedgerOptions): Promise<number> {
  const books = allBooks();
  const say = (lines: string[], facts: unknown) =>
    void process.stdout.write(options.json ? `${JSON.stringify(facts, null, 2)}\n` : `${lines.join('\n')}\n`);
  if (options.remove && !options.orphans)
    throw new UsageError('--remove goes with --orphans: it removes those.');
  if (options.stale !== undefined) {
    const stale = await staleClaims(books, ageInMs(options.stale, '--stale'));
    const lines = stale.map(
      ({ claim, lastProven, where }) =>
        `${claim.padEnd(48)} ${lastProven?.slice(0, 10) ?? 'never'}  ${pc.dim(where)}`,
    );
    say(
      stale.length === 0 ? [pc.green('Every claim has been proven on a real target since.')] : lines,
      stale,
    );
    return EXIT.ok;
  }
  if (options.orphans) {
    const orphans = await orphansOf(books);
    if (options.remove) remove(books, orphans);
    const done = options.remove ? 'removed ' : '';
    const lines = orphans.map(({ target, key }) => `${done}${target}  ${key}`);
    say(
      orphans.length === 0 ? [pc.green('Every claim of every ledger is stated by a test.')] : lines,
      orphans,
    );
    return EXIT.ok;
  }
  const standings = books.map(standingOf);
  say(
    standings.length === 0
      ? ['No ledger has been recorded yet: npm run contract -- --record begins one.']
      : standings.map(renderStanding),
    standings,
  );
  return EXIT.ok;
}

/** Claims that were not proven on a self-hosted or hosted target for so long; what only a sandbox showed counts as never. */
async function staleClaims(books: NamedBook[], ageMs: number) {
  const real = books.filter((book) => book.ledger.target.kind !== 'sandbox');
  const before = Date.now() - ageMs;
  const claims = await statedClaims();
  return claims.flatMap(({ id }) => {
    const proven = real.flatMap(({ ledger: { target }, proofs }) =>
      Object.entries(proofs.claims)
        .filter(([key]) => partsOf(key).claim === id)
        .map(([, { lastProven }]) => ({ target: target.name, lastProven })),
    );
    const [latest] = proven.sort((a, b) => b.lastProven.localeCompare(a.lastProven));
    if (latest !== undefined && Date.parse(latest.lastProven) >= before) return [];
    const onSandbox = books.some((book) =>
      Object.keys(book.ledger.claims).some((key) => partsOf(key).claim === id),
    );
    const where = latest?.target ?? (onSandbox ? 'on the sandbox only' : 'on no target');
    return [{ claim: id, lastProven: latest?.lastProven ?? null, where }];
  });
}

async function orphansOf(books: NamedBook[]) {
  const stated = new Set((await statedClaims()).map(({ id }) => id));
  return books.flatMap((book) =>
    Object.keys(book.ledger.claims)
      .filter((key) => !stated.has(partsOf(key).claim))
      .map((key) => ({ target: book.ledger.target.name, key })),
  );
}

function remove(books: NamedBook[], orphans: { target: string; key: string }[]): void {
  for (const book of books) {
    const { name } = book.ledger.target;
    const keys = orphans.filter(({ target }) => target === name).map(({ key }) => key);
    if (keys.length === 0) continue;
    for (const key of keys) {
      delete book.ledger.claims[key];
      delete book.proofs.claims[key];
    }
    writeSorted(ledgerFile(LEDGERS, name), book.ledger);
    writeSorted(proofsFile(LEDGERS, name), book.proofs);
  }
}

function standingOf({ ledger: { target, claims }, proofs }: NamedBook) {
  const verdicts = Object.values(claims).map(({ verdict }) => verdict);
  const proven = Object.values(proofs.claims)
    .map(({ lastProven }) => lastProven)
    .sort();
  return {
    ...target,
    claims: verdicts.length,
    holds: verdicts.filter((verdict) => verdict === 'holds').length,
    broken: verdicts.filter((verdict) => verdict === 'broken').length,
    unsupported: verdicts.filter((verdict) => verdict === 'unsupported').length,
    lastProven: proven.at(-1) ?? null,
  };
}

function renderStanding({
  name,
  kind,
  claims,
  holds,
  broken,
  unsupported,
  lastProven,
}: ReturnType<typeof standingOf>): string {
  const about = kind === 'sandbox' ? 'sandbox: no proof of Cal.com' : kind;
  return `${pc.bold(name)} ${pc.dim(`(${about})`)}  ${claims} claims: ${holds} hold, ${broken} broken, ${unsupported} unsupported; last proven ${lastProven?.slice(0, 10) ?? 'never'}`;
}
