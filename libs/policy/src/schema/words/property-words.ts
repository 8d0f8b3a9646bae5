import type { Words } from '../../policy-error.js';

/** What a name written at a place stands for: where an editor takes the choices from. */
export type NameKind =
  /** Anything `namesInScope` gives at that place. */
  | 'inScope'
  | 'newId'
  | 'fact'
  | 'parameter'
  | 'wordList'
  /** Of the word list that the type beside it names. */
  | 'word'
  | 'column'
  | 'row'
  | 'role'
  | 'state'
  | 'document'
  | 'stage'
  | 'form'
  | 'formField'
  | 'formPart'
  | 'template'
  | 'decision'
  /** Of the decision named beside it. */
  | 'decisionValue'
  | 'rule'
  | 'condition'
  | 'clause'
  | 'reading'
  /** Of the reading named beside it. */
  | 'option'
  | 'note'
  | 'diagnosticCode'
  | 'place';

/** How people read one property of the schema, and what its type alone does not tell an editor. */
export interface PropertyWords {
  readonly label: Words;
  readonly help: Words;
  /** What a name here (or each name of a list here) refers to. */
  readonly names?: NameKind;
  /** Of a map: what its keys are. */
  readonly keys?: NameKind;
  /** Text of more than a line. */
  readonly isLong?: true;
}
/** By place in the schema: `rule.appliesWhen`, `manifest.notice.date`, `wordList.words.id`. */
export type SchemaWords = Readonly<Record<string, PropertyWords>>;

type Hints = Omit<PropertyWords, 'label' | 'help'>;

/** @param help one plain sentence in each language */
export const says = (
  label: readonly [ko: string, en: string],
  help: readonly [ko: string, en: string],
  hints: Hints = {},
): PropertyWords => ({
  label: { ko: label[0], en: label[1] },
  help: { ko: help[0], en: help[1] },
  ...hints,
});
