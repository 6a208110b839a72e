/** The only one of some values, however often it comes; null when there is none, or several differ. */
export function onlyOne<T>(values: Iterable<T>): T | null {
  const [only, ...others] = new Set(values);
  return only === undefined || others.length > 0 ? null : only;
}
