/** One recorded exchange of `exchanges.jsonl`, as it is written there. */
export interface Probe {
  n: number;
  section: string;
  title: string;
  method: string;
  path: string;
  /** Whose key: A the owner's, B another user's, none, or something that is no key. */
  key: string;
  body: string | undefined;
}
