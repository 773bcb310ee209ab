/** How grave a difference is for who integrates with the target. */
export const DRIFT_CLASSES = ['breaking', 'additive', 'cosmetic'] as const;
export type DriftClass = (typeof DRIFT_CLASSES)[number];

/** What kinds of difference there are, how grave each is, and why. docs/drift.md shows this table. */
export const RULES = {
  status: ['breaking', 'another status: a client that looks at it goes another way'],
  'error-shape': [
    'breaking',
    'another outline of an error: a client does not find code and message where they were',
  ],
  'error-code': ['breaking', 'another error code: clients tell errors apart by it'],
  'property-gone': ['breaking', 'a property is gone: a client that reads it gets nothing'],
  'property-new': ['additive', 'a new property: a client that allows no others must learn it'],
  type: ['breaking', 'another JSON type: a client parses it in vain'],
  'newly-null': ['breaking', 'null where there was a value: a client that uses it stumbles'],
  'no-longer-null': ['additive', 'a value where there was null: who read it as nullable need not care'],
  enum: ['breaking', 'another value where clients switch on it'],
  value: ['breaking', 'another value where it is no free text: an identity, a number, a boolean, a time'],
  items: ['breaking', 'a list has more or fewer entries'],
  'claim-turned': ['breaking', 'what held is contradicted'],
  'claim-mended': ['additive', 'what was contradicted holds'],
  'capability-lost': ['breaking', 'a route or version that was served is not any more'],
  'capability-new': ['additive', 'a route or version that was not served is served'],
  text: ['cosmetic', 'another wording'],
  header: ['cosmetic', 'a header came, went or changed'],
  order: ['cosmetic', 'the same entries in another order'],
} as const satisfies Record<string, readonly [DriftClass, string]>;

export type DriftKind = keyof typeof RULES;

export const classOf = (kind: DriftKind): DriftClass => RULES[kind][0];

/** From which class on drift fails a run; `any`: all of it. */
export const POLICIES = ['breaking', 'additive', 'any'] as const;
export type Policy = (typeof POLICIES)[number];

/** Whether a difference of this class is beyond what a policy lets pass. */
export const isBeyond = (found: DriftClass, policy: Policy): boolean =>
  DRIFT_CLASSES.indexOf(found) <= POLICIES.indexOf(policy);
