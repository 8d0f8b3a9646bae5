import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Facts } from '../evaluate/evaluate.js';
import { RunScope } from '../evaluate/run-scope.js';
import { ValueParser } from '../facts/parse-value.js';
import type { Scope } from '../conditions/scope.js';
import { answered, type Json } from '../values/json.js';
import { isUnknown, Unknown, type Truth, type Value } from '../values/unknown.js';
import { OtherForm } from './constants.js';

/** The part of a decision that has no typed code is decided by the closures, on a scope made when first needed. */
export const scopeMaker =
  (compiled: CompiledRuleSet, decisionId: string) =>
  (facts: Facts): Scope => {
    const decision = compiled.decisions.get(decisionId);
    if (!decision) throw new OtherForm();
    const parser = new ValueParser();
    const values = decision.inputs.map(({ fact, type }): [string, Value] => {
      const json = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
      return [fact, parser.parse(json, type, { name: fact, pointer: '' })];
    });
    return new RunScope(compiled, decision, new Map(values));
  };

export const partTruth = (compiled: CompiledRuleSet, decisionId: string, part: string) => {
  const closure = compiled.decisions.get(decisionId)?.closures.get(part);
  if (!closure) throw new OtherForm();
  return (scope: Scope): Truth => closure.test(scope);
};
export const partTest = (compiled: CompiledRuleSet, decisionId: string, part: string) => {
  const truth = partTruth(compiled, decisionId, part);
  return (scope: Scope): number => plainTruth(truth(scope));
};
const plainTruth = (truth: Truth): number => (isUnknown(truth) ? 1 : truth ? 2 : 0);

/** A value as it is answered, or nothing, and the ids it leaves missing. */
const answering = (compiled: CompiledRuleSet, decisionId: string, name: string) => {
  const value = compiled.decisions.get(decisionId)?.values.find(([own]) => own === name)?.[1];
  if (!value) throw new OtherForm();
  return (scope: Scope): { readonly json: Json | undefined; readonly missing: readonly string[] } => {
    const missing: string[] = [];
    return { json: answered(value(scope), missing), missing };
  };
};
/** Whether a value that is answered leaves something missing. */
export const valueIsOpen = (compiled: CompiledRuleSet, decisionId: string, name: string) => {
  const answer = answering(compiled, decisionId, name);
  return (scope: Scope): boolean => answer(scope).missing.length > 0;
};
/** Puts a value where it belongs among those answered. It gives the state that tells what is missing in it, 0 for nothing. */
export const answerOf = (compiled: CompiledRuleSet, decisionId: string, name: string) => {
  const answer = answering(compiled, decisionId, name);
  return (scope: Scope, values: Record<string, Json>): Unknown | 0 => {
    const { json, missing } = answer(scope);
    if (json !== undefined) values[name] = json;
    return missing.length > 0 ? new Unknown(missing) : 0;
  };
};
