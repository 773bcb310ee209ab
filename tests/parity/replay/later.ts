/** Scenarios about parts of Cal.com that the sandbox does not play yet, and what each is about. Not in the figure. */
export const LATER: Readonly<Record<string, string>> = {};
