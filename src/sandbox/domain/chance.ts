/** Whether something happens that happens in this share of the cases; 0 and 1 leave nothing to chance. */
export function happens(share: number): boolean {
  return Math.random() < share;
}

/** The same items in any order. */
export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
