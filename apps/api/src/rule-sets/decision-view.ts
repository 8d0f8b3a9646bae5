import {
  factView,
  RULE_KINDS,
  type Decision,
  type Fact,
  type FactView,
  type Input,
  type RuleKind,
  type RuleSet,
  type Words,
} from '#policy';

/** What a decision takes, asks and answers. */
export interface DecisionView {
  readonly ruleSet: { readonly id: string; readonly hash: string };
  readonly id: string;
  readonly label: Words;
  readonly answer: Decision['answer'];
  readonly inputs: readonly (FactView & { readonly whenAbsent?: unknown })[];
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
  const { words, ...view } = factView(ruleSet, input.fact, fact);
  const allowed = words?.filter(({ id }) => input.words === undefined || input.words.includes(id));
  return [
    {
      ...view,
      ...(allowed === undefined ? {} : { words: allowed }),
      ...(input.whenAbsent === undefined ? {} : { whenAbsent: input.whenAbsent }),
    },
  ];
}
