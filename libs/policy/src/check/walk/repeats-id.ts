/** Whether two entries of a list have the same id. Asked of every list in the files. */
export function repeatsId(list: readonly unknown[]): boolean {
  if (list.length < 2) return false;
  let seen: Set<string> | undefined;
  for (const entry of list) {
    // A list holds things of one kind: names, or things with an id.
    if (typeof entry !== 'object' || entry === null) continue;
    const { id } = entry as { id?: unknown };
    if (typeof id !== 'string') continue;
    seen ??= new Set();
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
