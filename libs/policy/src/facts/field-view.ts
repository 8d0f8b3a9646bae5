import type { Fact, Field, FormField, RuleSet, Words } from '../rule-set/model.js';
import { own } from '../explain/lookup.js';

export interface WordView {
  readonly id: string;
  readonly label: Words;
}

/** A fact, or a field of one, as a form needs it: with the words it may take spelled out. */
export interface FieldView {
  readonly id: string;
  readonly label: Words;
  readonly help?: Words;
  readonly type: string;
  readonly unit?: string;
  readonly words?: readonly WordView[];
  readonly fields?: readonly FieldView[];
  /** Of a map: the words that may be its keys. */
  readonly keys?: readonly WordView[];
  readonly of?: Omit<FieldView, 'id' | 'label'>;
}
/** A fact of the dictionary, with who supplies it. */
export interface FactView extends FieldView {
  readonly suppliedBy: WordView;
  readonly personalData: Fact['personalData'];
}
type TypeView = Omit<FieldView, 'id' | 'label' | 'help'>;

type Typed = Pick<Field, 'unit' | 'words' | 'keys' | 'fields'> & {
  readonly type: Field['type'] | NonNullable<FormField['type']>;
  readonly of?: Typed;
};

/** @param fact a fact of the dictionary, a field of one, or a field of a form with its type said */
export function fieldView(ruleSet: RuleSet, id: string, fact: Typed & { label: Words; help?: Words }): FieldView {
  return {
    id,
    label: fact.label,
    ...(fact.help === undefined ? {} : { help: fact.help }),
    ...typeView(ruleSet, fact),
  };
}

export function factView(ruleSet: RuleSet, id: string, fact: Fact): FactView {
  const role = ruleSet.process.roles.find((one) => one.id === fact.suppliedBy);
  return {
    ...fieldView(ruleSet, id, fact),
    suppliedBy: { id: fact.suppliedBy, label: role?.label ?? { ko: fact.suppliedBy, en: fact.suppliedBy } },
    personalData: fact.personalData,
  };
}

function typeView(ruleSet: RuleSet, { type, unit, words, keys, fields, of }: Typed): TypeView {
  const [allowed, allowedKeys] = [wordViews(ruleSet, words), wordViews(ruleSet, keys)];
  return {
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(allowed === undefined ? {} : { words: allowed }),
    ...(allowedKeys === undefined ? {} : { keys: allowedKeys }),
    ...(fields === undefined
      ? {}
      : { fields: Object.entries(fields).map(([id, field]) => fieldView(ruleSet, id, field)) }),
    ...(of === undefined ? {} : { of: typeView(ruleSet, of) }),
  };
}

const wordViews = (ruleSet: RuleSet, list: string | undefined): WordView[] | undefined =>
  list === undefined ? undefined : own(ruleSet.words, list)?.words.map(({ id, label }) => ({ id, label }));
