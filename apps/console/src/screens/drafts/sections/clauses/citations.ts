import { inside, nameOf } from '../../../../editing/place.js';

/** Properties that hold the ids of clauses. */
const CITING: ReadonlySet<string> = new Set(['source', 'clauses']);

/** Places of a rule set that rest on each clause, by clause id; dated values count for the parameter or row they belong to. */
export function citationsIn(content: object): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const cite = (clause: unknown, at: string): void => {
    if (typeof clause !== 'string') return;
    const places = found.get(clause) ?? [];
    if (!places.includes(at)) places.push(at);
    found.set(clause, places);
  };
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node as readonly unknown[]) {
        const name = nameOf(one);
        walk(one, name === undefined || at.endsWith('/values') ? at : inside(at, name));
      }
      return;
    }
    for (const [key, inner] of Object.entries(node)) {
      if (CITING.has(key) && Array.isArray(inner))
        for (const clause of inner) cite(clause, at.replace(/\/values$/, ''));
      else if (key === 'grounds' && typeof inner === 'object' && inner !== null)
        for (const clause of Object.values<unknown>(inner as Record<string, unknown>).flat()) cite(clause, at);
      else walk(inner, at === '' ? key : inside(at, key));
    }
  };
  for (const [part, node] of Object.entries(content)) {
    // Clauses do not rest on each other, and cases speak of clauses without being rules.
    if (part !== 'clauses' && part !== 'cases') walk(node, part);
  }
  return found;
}
