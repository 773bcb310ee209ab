import { createHash } from 'node:crypto';
import type { Marked } from './search/needles.ts';

/** Values that stand nowhere else, made anew from a seed: no source holds them. */
export interface MarkedValues {
  ownerKey: string;
  otherKey: string;
  /** A well-formed key that nobody has. */
  wrongKey: string;
  /** Secrets that only `.env` has, by variable. */
  extra: Record<string, string>;
  owner: MarkedPerson;
  other: MarkedPerson;
  /** What opens something. */
  secrets: Marked[];
  /** Who somebody is. */
  persons: Marked[];
  all: Marked[];
}

export interface MarkedPerson {
  name: string;
  email: string;
  username: string;
}

const PREFIX = 'cal_live_';

/** The marked values of a seed. Those of `.env` and the names have characters that every code writes differently. */
export function markedValues(seed: string): MarkedValues {
  const hex = (label: string, length: number) =>
    createHash('sha512').update(`${seed} ${label}`).digest('hex').slice(0, length);
  const word = (label: string, length: number) =>
    createHash('sha512')
      .update(`${seed} ${label}`)
      .digest('base64')
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, length);
  const person = (label: string): MarkedPerson => ({
    name: `Zoë “${word(`${label} first`, 12)}” O'B & Łu${word(`${label} last`, 12)}`,
    email: `Zoe.${word(`${label} mail`, 14)}+cal@${hex(`${label} domain`, 12)}.test`,
    username: `zoe-${hex(`${label} username`, 20)}`,
  });
  const keys = {
    'owner-key': PREFIX + hex('owner', 32),
    'other-key': PREFIX + hex('other', 32),
    'wrong-key': PREFIX + hex('wrong', 32),
  };
  const extra = {
    CAL_WEBHOOK_SECRET: `${word('w1', 6)}/${word('w2', 5)}+${word('w3', 5)}="${word('w4', 5)}&${word('w5', 6)}<é${word('w6', 6)}`,
    CAL_OAUTH_CLIENT_SECRET: `${word('o1', 6)}%${word('o2', 6)}'${word('o3', 6)}\\${word('o4', 6)} ${word('o5', 6)}`,
    NIGHTLY_MAIL_PASSWORD: `${word('p1', 8)}$#${word('p2', 8)}ß~${word('p3', 8)}`,
  };
  const owner = person('owner');
  const other = person('other');
  const secrets = [
    ...Object.entries(keys).map(([label, value]) => ({ label, value, publicPrefix: PREFIX })),
    ...Object.entries(extra).map(([label, value]) => ({ label, value })),
  ];
  const persons = Object.entries({ me: owner, other }).flatMap(([who, values]) =>
    // A username is a public handle, and the suite books by it: it is no secret, and stands in requests.
    Object.entries(values)
      .filter(([what]) => what !== 'username')
      .map(([what, value]) => ({ label: `${who}.${what}`, value })),
  );
  return {
    ownerKey: keys['owner-key'],
    otherKey: keys['other-key'],
    wrongKey: keys['wrong-key'],
    extra,
    owner,
    other,
    secrets,
    persons,
    all: [...secrets, ...persons],
  };
}

/** The content of a `.env` with these values; backquotes hold every character but themselves. */
export const envFileText = (variables: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}=\`${value}\`\n`)
    .join('');
