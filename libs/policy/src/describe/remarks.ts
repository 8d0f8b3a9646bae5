import { inLanguage, type Language } from '../explain/language.js';
import type { RuleSet } from '../rule-set/model.js';
import type { DescribedClause, DescribedNote, DescribedReading, DescribedUse } from './description.js';

export function describeClauses(
  { clauses }: RuleSet,
  language: Language,
  usedBy: (id: string) => readonly DescribedUse[],
): readonly DescribedClause[] {
  return Object.entries(clauses).map(([id, { section, quotes, says, notRule }]) => ({
    id,
    section,
    quotes,
    says: inLanguage(says, language),
    ...(notRule === undefined ? {} : { notRule: inLanguage(notRule, language) }),
    usedBy: usedBy(id),
  }));
}

export function describeReadings({ readings }: RuleSet, language: Language): readonly DescribedReading[] {
  return Object.entries(readings).map(([id, { question, options, chosen, why, clauses }]) => ({
    id,
    question: inLanguage(question, language),
    options: Object.entries(options).map(([option, { label }]) => ({
      id: option,
      label: inLanguage(label, language),
    })),
    chosen,
    why: inLanguage(why, language),
    clauses,
  }));
}

export function describeNotes({ notes }: RuleSet, language: Language): readonly DescribedNote[] {
  return Object.entries(notes).map(([id, { says, handling, clauses }]) => ({
    id,
    says: inLanguage(says, language),
    handling: inLanguage(handling, language),
    clauses,
  }));
}
