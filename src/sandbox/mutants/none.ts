/** The claims for which no sandbox can be broken so that only they notice, each with the reason. */
export const UNBREAKABLE: Readonly<Record<string, string>> = {};
