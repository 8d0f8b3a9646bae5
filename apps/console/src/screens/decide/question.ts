import type { DecisionView, Facts, FieldView } from '../../api/types.js';
import { entriesOf, factsOf, type FieldEntries } from '../../fields/facts.js';
import type { FieldMistake } from '../../fields/value.js';
import { isSameFact } from './changes.js';

/** What is asked of a decision. */
export interface Question {
  readonly facts: Facts;
  /** YYYY-MM-DD: the day whose values hold; the version's first day in force without one. */
  readonly asOf?: string;
}

/** The day stands among the fields under an id that no fact can have. */
export const AS_OF = '@asOf';
const asOfField: FieldView = { id: AS_OF, label: { ko: '', en: '' }, type: 'date' };

export const questionFields = (view: DecisionView): readonly FieldView[] => [...view.inputs, asOfField];

/** The question that the fields put, and what in them cannot be read. */
export function questionOf(
  view: DecisionView,
  entries: FieldEntries,
): { readonly question: Question; readonly mistakes: readonly FieldMistake[] } {
  const { facts: all, mistakes } = factsOf(questionFields(view), entries);
  const { [AS_OF]: asOf, ...facts } = all;
  return { question: { facts, ...(typeof asOf === 'string' ? { asOf } : {}) }, mistakes };
}

/** The fields as a question fills them; facts that the decision does not take are left out. */
export const entriesOfQuestion = (view: DecisionView, { facts, asOf }: Question): FieldEntries =>
  entriesOf(questionFields(view), asOf === undefined ? facts : { ...facts, [AS_OF]: asOf });

export const isSameQuestion = (left: Question | undefined, right: Question): boolean => isSameFact(left, right);
