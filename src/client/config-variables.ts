import { z } from 'zod';

/** What the sandbox plays. */
export const SANDBOX_RELEASES = ['2025-10', '2025-12', '2026-07', 'hosted-2026-09'] as const;
export type SandboxRelease = (typeof SANDBOX_RELEASES)[number];

/** A text within `allowed`, which is what the error says. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const numberFrom = (from: number, to: number) => {
  const allowed = `a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, allowed)
    .transform(Number)
    .refine((value) => value >= from && value <= to, allowed);
};

const key = z
  .string()
  .regex(/^[\x21-\x7e]{8,512}$/, 'an API key as Cal.com issued it: 8 characters or more, no spaces');

const apiUrl = z
  .string()
  .refine(
    isApiUrl,
    'where the API is, with or without /v2, e.g. https://api.cal.com or http://localhost:5555/api/v2',
  );

/** Every variable that the suite reads. The message of each says what is allowed. */
export const variables = z.object({
  CAL_TARGET: oneOf(['sandbox', 'env']).optional(),
  CAL_API_URL: apiUrl.transform(originOf).optional(),
  CAL_API_KEY: key.optional(),
  CAL_OTHER_API_KEY: key.optional(),
  CAL_ACCOUNT_IS_DEDICATED: oneOf(['yes', 'no']).default('no'),
  CAL_ATTENDEE_DOMAIN: z
    .string()
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i, 'a domain, e.g. example.com')
    .default('example.com'),
  CAL_SANDBOX_RELEASE: oneOf(SANDBOX_RELEASES).optional(),
  CAL_SANDBOX_TEAM: oneOf(['yes', 'no']).default('no'),
  CAL_REQUESTS_PER_MINUTE: numberFrom(1, 1_000_000).optional(),
  CAL_REQUEST_TIMEOUT_SECONDS: numberFrom(1, 300).default(30),
  CAL_RATE_LIMIT_BLOCK_SECONDS: numberFrom(1, 60).default(60),
  CAL_WEBHOOK_URL: z
    .string()
    .refine(isApiUrl, 'where the target reaches this machine, e.g. https://hooks.example.com/contract')
    .optional(),
  CAL_WEBHOOK_PORT: numberFrom(1, 65_535).optional(),
  CAL_LEDGER: z
    .string()
    .regex(
      /^(?!sandbox)[a-z0-9][a-z0-9._-]{0,60}$/,
      'a file name in lower case that does not begin with "sandbox"',
    )
    .optional(),
});

export type VariableName = keyof typeof variables.shape;
export const VARIABLE_NAMES = Object.keys(variables.shape) as VariableName[];

function isApiUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !(url.username || url.password || url.search || url.hash);
}

/** The part before /v2, without a slash at its end. */
function originOf(text: string): string {
  const url = new URL(text);
  return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/v2$/, '').replace(/\/+$/, '');
}
