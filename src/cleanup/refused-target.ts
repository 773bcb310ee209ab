/** The guard refuses the target: somebody seems to live in the account. */
export class RefusedTarget extends Error {
  override readonly name = 'RefusedTarget';

  constructor(objections: string[]) {
    super(
      [
        'This account is not safe to test with:',
        ...objections.map((objection) => `  - ${objection}`),
        'Use an account that serves nothing else. If this one does serve nothing else, say so in .env:',
        '  CAL_ACCOUNT_IS_DEDICATED=yes',
      ].join('\n'),
    );
  }
}
