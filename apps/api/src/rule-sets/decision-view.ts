import {
  RULE_KINDS,
  type Decision,
  type Fact,
  type Field,
  type Input,
  type RuleKind,
  type RuleSet,
  type Words,
} from '#policy';

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

/** What a decision takes, asks and answers. */
export interface DecisionView {
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly id: string;
  readonly label: Words;
  readonly answer: Decision['answer'];
  readonly inputs: readonly (FieldView & {
    readonly whenAbsent?: unknown;
    readonly suppliedBy: string;
    readonly personalData: string;
  })[];
  readonly rules: readonly {
    readonly id: string;
    readonly kind: RuleKind;
    readonly label: Words;
    readonly source: readonly string[];
  }[];
  readonly values: readonly { readonly id: string; readonly label: Words }[];
}

export function decisionView(ruleSet: RuleSet, hash: string, decision: Decision): DecisionView {
  return {
    ruleSet: { id: ruleSet.manifest.id, hash },
    id: decision.id,
    label: decision.label,
    answer: decision.answer,
    inputs: decision.inputs.flatMap((input) => inputView(ruleSet, input)),
    rules: RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).map(({ id, label, source }) => ({ id, kind, label, source })),
    ),
    values: Object.entries(decision.values ?? {}).map(([id, { label }]) => ({ id, label })),
  };
}

function inputView(ruleSet: RuleSet, input: Input): DecisionView['inputs'] {
  const fact: Fact | undefined = ruleSet.facts[input.fact];
  if (fact === undefined) return [];
  const { words, ...view } = typeView(ruleSet, fact);
  const allowed = words?.filter(({ id }) => input.words === undefined || input.words.includes(id));
  return [
    {
      id: input.fact,
      label: fact.label,
      ...(fact.help === undefined ? {} : { help: fact.help }),
      ...view,
      ...(allowed === undefined ? {} : { words: allowed }),
      ...(input.whenAbsent === undefined ? {} : { whenAbsent: input.whenAbsent }),
      suppliedBy: fact.suppliedBy,
      personalData: fact.personalData,
    },
  ];
}

type Typed = Pick<Field, 'type' | 'unit' | 'words' | 'fields' | 'keys'> & { readonly of?: Typed };

function typeView(ruleSet: RuleSet, typed: Typed): Omit<FieldView, 'id' | 'label'> {
  const { type, unit, fields, of } = typed;
  const words = wordViews(ruleSet, typed.words);
  const keys = wordViews(ruleSet, typed.keys);
  return {
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(words === undefined ? {} : { words }),
    ...(keys === undefined ? {} : { keys }),
    ...(fields === undefined ? {} : { fields: fieldViews(ruleSet, fields) }),
    ...(of === undefined ? {} : { of: typeView(ruleSet, of) }),
  };
}

const wordViews = (ruleSet: RuleSet, list: string | undefined): WordView[] | undefined =>
  list === undefined ? undefined : ruleSet.words[list]?.words.map(({ id, label }) => ({ id, label }));

const fieldViews = (ruleSet: RuleSet, fields: Readonly<Record<string, Field>>): FieldView[] =>
  Object.entries(fields).map(([id, field]) => ({ id, label: field.label, ...typeView(ruleSet, field) }));
