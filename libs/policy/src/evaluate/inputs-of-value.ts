import type { Decision, RuleSet } from '../rule-set/model.js';

/** What a value a decision answers is made from. */
export interface ValueInputs {
  /** Facts of the decision, in the order it takes them. */
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
}

/** Mechanisms that look at how the decision's rules came out, or at its papers: behind them stands everything it takes. */
const WHOLE: ReadonlySet<string> = new Set(['met', 'outcomeOf', 'documentChecklist']);

/**
 * The facts and parameters one value of a decision can depend on: what has to be asked to have the value alone.
 * Names are followed through derived values and named conditions; all options of a reading are entered.
 */
export function inputsOfValue(ruleSet: RuleSet, decision: Decision, value: string): ValueInputs {
  const derive = { ...ruleSet.shared.derive, ...decision.derive };
  const conditions = { ...ruleSet.shared.conditions, ...decision.conditions };
  const names = new Set<string>();
  let isWhole = false;

  function enter(node: unknown): void {
    if (Array.isArray(node)) node.forEach(enter);
    else if (typeof node === 'object' && node !== null)
      Object.entries(node).forEach(([key, entry]) => meet(key, entry));
  }
  function meet(key: string, entry: unknown): void {
    if (WHOLE.has(key)) isWhole = true;
    if (key === 'fact' && typeof entry === 'string') follow(entry, derive);
    if (key === 'condition' && typeof entry === 'string') follow(entry, conditions);
    if (key === 'namesMet' && Array.isArray(entry)) entry.forEach((name) => follow(String(name), conditions));
    enter(entry);
  }
  function follow(name: string, among: Readonly<Record<string, unknown>>): void {
    if (names.has(name)) return;
    names.add(name);
    if (Object.hasOwn(among, name)) enter(among[name]);
  }

  enter(Object.hasOwn(decision.values ?? {}, value) ? decision.values?.[value] : undefined);
  if (isWhole) enter(decision);
  return {
    facts: decision.inputs.map(({ fact }) => fact).filter((fact) => isWhole || names.has(fact)),
    parameters: Object.keys(ruleSet.parameters).filter((name) => names.has(name)),
  };
}
