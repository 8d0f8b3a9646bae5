import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Facts } from '../evaluate/evaluate.js';
import { RunScope } from '../evaluate/run-scope.js';
import { ValueParser } from '../facts/parse-value.js';
import type { Scope } from '../conditions/scope.js';
import { answered } from '../values/json.js';
import { isUnknown, type Truth, type Value } from '../values/unknown.js';
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

export const partTest = (compiled: CompiledRuleSet, decisionId: string, part: string) => {
  const closure = compiled.decisions.get(decisionId)?.closures.get(part);
  if (!closure) throw new OtherForm();
  return (scope: Scope): number => plainTruth(closure.test(scope));
};
const plainTruth = (truth: Truth): number => (isUnknown(truth) ? 1 : truth ? 2 : 0);

/** Whether a value that is answered leaves something missing. */
export const valueIsOpen = (compiled: CompiledRuleSet, decisionId: string, name: string) => {
  const value = compiled.decisions.get(decisionId)?.values.find(([own]) => own === name)?.[1];
  if (!value) throw new OtherForm();
  return (scope: Scope): boolean => {
    const missing: string[] = [];
    answered(value(scope), missing);
    return missing.length > 0;
  };
};
