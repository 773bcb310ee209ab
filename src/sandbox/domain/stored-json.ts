/** The members in the order in which Cal.com's database gives JSON back: shorter names first (S12 create-rich[0]). */
export function asStored<T>(object: Record<string, T>): Record<string, T> {
  const names = Object.keys(object).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, object[name] as T]));
}
