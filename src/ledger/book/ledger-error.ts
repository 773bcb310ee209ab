/** A file of the ledger cannot be used: what is wrong, in which file, and what to do. */
export class LedgerError extends Error {
  override readonly name: string = 'LedgerError';
}
