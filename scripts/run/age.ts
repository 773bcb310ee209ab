import { ConfigError } from '../../src/client/index.ts';

const UNIT_MS: Record<string, number> = { m: 60_000, h: 3600_000, d: 86_400_000 };

/**
 * Milliseconds of an age such as `90m`, `2h`, `3d`.
 * @throws ConfigError naming the value and the form allowed
 */
export function ageInMs(text: string, option = '--older-than'): number {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  const factor = UNIT_MS[unit ?? ''];
  if (count === undefined || factor === undefined)
    throw new ConfigError([
      {
        variable: option,
        message: `is "${text}"; allowed: minutes, hours or days as in 90m, 2h, 3d`,
      },
    ]);
  return Number(count) * factor;
}
