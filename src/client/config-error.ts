export interface ConfigProblem {
  variable: string;
  /** What was wrong, the value given (never a secret's) and the values allowed. */
  message: string;
}

/** The configuration cannot be used. Every problem is named at once. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
    this.problems = problems;
  }
}
