import { RULES } from '../drift/rules.ts';
import { code, table } from './markdown.ts';

/** The rules by which differences are classed, as the table that docs/drift.md shows. */
export const renderRules = (): string =>
  table(
    ['what differs', 'class', 'why'],
    Object.entries(RULES).map(([kind, [found, why]]) => [code(kind), found, why]),
  ).join('\n');
