export { Answer, type Pagination } from './answer.ts';
export { createClient } from './client.ts';
export {
  type Config,
  type ConfigSource,
  type EnvConfig,
  envFileOf,
  loadConfig,
  type SandboxConfig,
} from './config.ts';
export { ConfigError, type ConfigProblem } from './config-error.ts';
export { type SandboxRelease, VARIABLE_NAMES } from './config-variables.ts';
export { Inconclusive, type InconclusiveReason } from './inconclusive.ts';
export { LostAnswer } from './lost-answer.ts';
export { MissingKey } from './missing-key.ts';
export { createPace, type Pace, type PaceOptions } from './pace.ts';
export type { RateLimit } from './rate-limit.ts';
export { createRedactor, type LabelledSecret, type Redactor, secretsOf } from './redact.ts';
export { RefusedKey } from './refused-key.ts';
export { type Trouble, troubleOf } from './trouble.ts';
export type * from './types.ts';
export { unchecked } from './unchecked.ts';
export { UnexpectedAnswer } from './unexpected-answer.ts';
