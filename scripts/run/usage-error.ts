/** The command was not given what it needs; its message says what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
