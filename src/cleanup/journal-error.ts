/** The journal cannot be written: what would be created now might never be removed, so it is not created. */
export class JournalError extends Error {
  override readonly name: string = 'JournalError';

  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The journal ${file} cannot be written (${why}): nothing is created without it. Make room there, or make it writable, and run again.`,
      { cause },
    );
  }
}
