import { keyOf, type Ledger, type LedgerClaim, type TargetKind } from '../book/ledger.ts';
import type { Proof, Proofs } from '../book/proofs.ts';
import { grouped } from './grouped.ts';
import { anchorOf, capitalised, code, counted, literal, table, unbroken } from './markdown.ts';
import { alternationOf, isOnSandboxOnly } from './standing.ts';

/** A claim as the specs state it. */
export interface BehaviourClaim {
  id: string;
  /** The `cal-api-version` it is held against; null: the area takes none. */
  version: string | null;
  title: string;
  evidence: readonly string[];
  tags: readonly string[];
}

/** What a target did, and when that was proven; null: nothing was. */
export interface BehaviourTarget {
  ledger: Ledger;
  proofs: Proofs | null;
}

export interface BehaviourInput {
  claims: readonly BehaviourClaim[];
  targets: readonly BehaviourTarget[];
}

interface Group {
  heading: string;
  claims: BehaviourClaim[];
}

interface Action extends Group {
  name: string;
}

interface Resource extends Group {
  /** The version that most of its claims are held against. */
  version: string | null;
  actions: Action[];
}

/** A resource with fewer claims is one table. */
const WORTH_DIVIDING = 12;

const KINDS: TargetKind[] = ['hosted', 'self-hosted', 'sandbox'];

/** `reports/BEHAVIOUR.md`: how Cal.com behaves, by resource; the same for the same ledgers. */
export function renderBehaviour({ claims, targets }: BehaviourInput): string {
  const shown = [...targets].sort(
    (a, b) =>
      KINDS.indexOf(a.ledger.target.kind) - KINDS.indexOf(b.ledger.target.kind) ||
      (a.ledger.target.name < b.ledger.target.name ? -1 : 1),
  );
  const resources = resourcesOf(claims);
  return [
    '# How Cal.com behaves',
    '',
    'What the v2 API of Cal.com does, refusals included: each sentence is the title of a test in [`specs/`](../specs/), and beside it stands on which Cal.com it was last found to be so, and when. The page is written anew from the [ledgers](ledger/) whenever a run is recorded.',
    '',
    ...legend(),
    '',
    '## Targets',
    '',
    ...targetTable(claims, shown),
    '',
    '## Contents',
    '',
    ...resources.map(contentsOf),
    ...resources.flatMap((resource) => resourceSection(resource, shown)),
    ...orphanSection(claims, shown),
    '',
  ].join('\n');
}

function legend(): string[] {
  return [
    '- **✓** it does; the date is that of the last proof. **✗** it did something else, twice. **–** it cannot be asked, and why. An empty cell: not asked yet.',
    '- **≈** now so, now so: how often which outcome was seen stands below the sentence.',
    '- *On the sandbox only*: no real Cal.com has shown it to this suite yet. The sandbox is a second writing of the same evidence, and no Cal.com.',
    '- *gate*: a deploy should wait for it.',
    '- What evidence like `F02`, `S12#39` or `H9` points at is explained in [docs/facts.md](../docs/facts.md); what changed, in [CHANGES.md](CHANGES.md).',
  ];
}

function targetTable(claims: readonly BehaviourClaim[], targets: readonly BehaviourTarget[]): string[] {
  if (targets.length === 0) return ['None yet: nothing has been recorded.'];
  const rows = targets.map((target) => {
    const { name, kind, server } = target.ledger.target;
    const found = claims.map((claim) => standingOn(claim, target).entry?.verdict);
    const countOf = (verdict: string | undefined) => String(found.filter((one) => one === verdict).length);
    const proven = claims.map((claim) => standingOn(claim, target).proof?.lastProven.slice(0, 10) ?? '');
    return [
      `[${literal(name)}](ledger/${encodeURIComponent(name)}.json)`,
      kind,
      server === null ? '' : code(server),
      target.ledger.capabilities.bookingsVersions.map(unbroken).join(', '),
      countOf('holds'),
      countOf('broken'),
      countOf('unsupported'),
      countOf(undefined),
      unbroken(proven.sort().at(-1) ?? ''),
    ];
  });
  const head = [
    'target',
    'kind',
    'says it is',
    'bookings versions',
    '✓',
    '✗',
    '–',
    'not asked',
    'last proof',
  ];
  return table(head, rows);
}

function contentsOf({ heading, claims, actions }: Resource): string {
  const parts = actions.map(
    (action) => `[${action.name}](#${anchorOf(action.heading)}) ${action.claims.length}`,
  );
  const all = `- [${heading}](#${anchorOf(heading)}), ${counted(claims.length, 'claim')}`;
  return parts.length === 0 ? all : `${all}: ${parts.join(' · ')}`;
}

function resourceSection(resource: Resource, targets: readonly BehaviourTarget[]): string[] {
  const { heading, version, actions, claims } = resource;
  const note = version === null ? [] : ['', `\`cal-api-version: ${version}\`, unless a claim names another.`];
  const tables =
    actions.length === 0
      ? ['', ...claimTable(claims, targets, version)]
      : actions.flatMap((action) => [
          '',
          `### ${action.heading}`,
          '',
          ...claimTable(action.claims, targets, version),
        ]);
  return ['', `## ${heading}`, ...note, ...tables];
}

function claimTable(
  claims: readonly BehaviourClaim[],
  targets: readonly BehaviourTarget[],
  version: string | null,
): string[] {
  return table(
    ['what it does', ...targets.map(({ ledger }) => literal(ledger.target.name))],
    claims.map((claim) => [
      sentence(claim, targets, version),
      ...targets.map((target) => cell(standingOn(claim, target))),
    ]),
  );
}

function sentence(claim: BehaviourClaim, targets: readonly BehaviourTarget[], usual: string | null): string {
  const { id, version, title, evidence, tags } = claim;
  const standings = targets.map((target) => standingOn(claim, target));
  const only = isOnSandboxOnly(standings) ? ' *On the sandbox only.*' : '';
  const alternations = standings.flatMap(({ name, entry, proof }) => {
    const said = alternationOf(entry, proof);
    return said === null ? [] : [`<br>≈ ${literal(name)}: ${said}`];
  });
  const details = [
    code(id),
    ...(version === usual ? [] : [version === null ? 'no version' : code(version)]),
    ...(tags.includes('gate') ? ['*gate*'] : []),
    literal(evidence.join(', ')),
  ];
  return `${capitalised(literal(title))}.${only}${alternations.join('')}<br><sub>${details.join(' · ')}</sub>`;
}

interface Standing {
  name: string;
  kind: TargetKind;
  entry: LedgerClaim | undefined;
  proof: Proof | undefined;
}

function standingOn({ id, version }: BehaviourClaim, { ledger, proofs }: BehaviourTarget): Standing {
  const key = keyOf({ claim: id, version });
  return { ...ledger.target, entry: ledger.claims[key], proof: proofs?.claims[key] };
}

function cell({ entry, proof }: Standing): string {
  if (entry === undefined) return '';
  const sign = { holds: '✓', broken: '✗', unsupported: '–' }[entry.verdict];
  const said = [
    unbroken(proof?.outcomes === undefined ? sign : `${sign} ≈`),
    ...(entry.reason === null ? [] : [literal(entry.reason.replaceAll('-', ' '))]),
    ...(proof === undefined ? [] : [unbroken(proof.lastProven.slice(0, 10))]),
  ].join(entry.reason === null ? unbroken(' ') : ' ');
  return entry.verdict === 'broken' ? `**${said}**` : said;
}

function orphanSection(claims: readonly BehaviourClaim[], targets: readonly BehaviourTarget[]): string[] {
  const stated = new Set(claims.map(({ id, version }) => keyOf({ claim: id, version })));
  const lines = targets.flatMap(({ ledger }) =>
    Object.keys(ledger.claims)
      .filter((key) => !stated.has(key))
      .map((key) => `- ${code(key)} (${literal(ledger.target.name)})`),
  );
  if (lines.length === 0) return [];
  return ['', '## No longer stated', '', 'In a ledger, but no test states it any more.', '', ...lines.sort()];
}

function resourcesOf(claims: readonly BehaviourClaim[]): Resource[] {
  const byResource = grouped(claims, ({ id }) => id.split('.')[0] ?? id);
  return [...byResource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const heading = wordsOf(name);
      const actions =
        own.length < WORTH_DIVIDING
          ? []
          : [...grouped(own, ({ id }) => id.split('.')[1] ?? '')].map(([action, members]) => ({
              name: action.replaceAll('-', ' '),
              heading: `${heading}: ${action.replaceAll('-', ' ')}`,
              claims: members,
            }));
      return { heading, claims: own, version: usualVersion(own), actions };
    });
}

function usualVersion(claims: readonly BehaviourClaim[]): string | null {
  const counts = [...grouped(claims, ({ version }) => version ?? '')].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  return counts[0]?.[0] || null;
}

const wordsOf = (name: string): string => capitalised(name.replaceAll('-', ' '));
