import type { DescribedClause } from '../../api/types.js';

export interface Section {
  /** For an address; the section's own name is no good one. */
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly DescribedClause[];
}

/** Clauses that follow one another under the same section of the notice, in the order of the notice. */
export function sectionsOf(clauses: readonly DescribedClause[]): readonly Section[] {
  const sections: { id: string; title: string; clauses: DescribedClause[] }[] = [];
  for (const clause of clauses) {
    const last = sections.at(-1);
    if (last?.title === clause.section) last.clauses.push(clause);
    else sections.push({ id: `section-${clause.id}`, title: clause.section, clauses: [clause] });
  }
  return sections;
}
