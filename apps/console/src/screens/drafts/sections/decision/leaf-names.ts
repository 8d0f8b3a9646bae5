/** The ids of all condition leaves in a part of a rule set, those inside values too. */
export function leafNamesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(leafNamesIn);
  const own = 'operator' in node && 'name' in node && typeof node.name === 'string' ? [node.name] : [];
  return [...own, ...Object.values(node).flatMap(leafNamesIn)];
}
