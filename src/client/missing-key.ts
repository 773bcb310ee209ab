/** A session was asked for whose key is not configured. */
export class MissingKey extends Error {
  override readonly name: string = 'MissingKey';

  constructor() {
    super('No key of a second account: set CAL_OTHER_API_KEY to speak as another user.');
  }
}
