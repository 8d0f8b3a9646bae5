import type { RuleSetJson } from '../editing/index.js';

/** For specs: a version of `rules/` as the editor holds it. @param read gives the content of a file; undefined: none there */
export function ruleSetFrom(read: (file: string) => unknown, decisions: readonly string[] = []): RuleSetJson {
  const file = (name: string): Record<string, unknown> => {
    const { $schema: _, ...content } = (read(`${name}.json`) ?? {}) as Record<string, unknown>;
    return content;
  };
  const part = (name: string, key: string, empty: unknown): unknown => file(name)[key] ?? empty;
  const shared = file('shared');
  return {
    manifest: file('manifest'),
    clauses: part('clauses', 'clauses', {}),
    parameters: part('parameters', 'parameters', {}),
    words: part('words', 'words', {}),
    facts: part('facts', 'facts', {}),
    shared: { derive: shared['derive'] ?? {}, conditions: shared['conditions'] ?? {} },
    decisions: Object.fromEntries(decisions.map((id) => [id, file(`decisions/${id}`)])),
    papers: part('documents', 'papers', []),
    forms: part('forms', 'forms', []),
    process: file('process'),
    readings: part('readings', 'readings', {}),
    notes: part('notes', 'notes', {}),
    waivers: part('waivers', 'waivers', []),
  } as unknown as RuleSetJson;
}
