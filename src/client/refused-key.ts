import type { Answer } from './answer.ts';

/** The target does not accept a key of the configuration. */
export class RefusedKey extends Error {
  override readonly name = 'RefusedKey';

  /** @param variable that holds the key */
  constructor(
    readonly variable: string,
    answer: Answer<unknown>,
  ) {
    super(
      `The target refuses the key in ${variable} (${answer.status}: ${answer.errorMessage ?? 'no message'}).\n` +
        `Check that ${variable} is a key of this target, whole, and neither expired nor revoked.`,
    );
  }
}
