import type { RuleSet } from '../rule-set/model.js';
import { compileRuleSet, refuseImpossibleDay, type CompiledRuleSet, type CompileOptions } from './compile.js';

/**
 * Makes a version ready to run on any day. Values change only on days that the version names: between two of these it
 * is compiled once, and days differ only in what the record says of them.
 * @param options but for the day, as of compileRuleSet
 * @returns by day, YYYY-MM-DD; without one as on the version's first day in force. It throws as compileRuleSet.
 */
export function compilerByDay(
  ruleSet: RuleSet,
  options: Omit<CompileOptions, 'asOf'> = {},
): (asOf: string | undefined) => CompiledRuleSet {
  const changes = daysOfChange(ruleSet);
  const byInterval = new Map<number, CompiledRuleSet>();
  const byDay = new Map<string, CompiledRuleSet>();
  return (asOf = ruleSet.manifest.inForce.from) => {
    const known = byDay.get(asOf);
    if (known) return known;
    refuseImpossibleDay('asOf', asOf);
    const interval = changes.findLastIndex((day) => day <= asOf);
    const compiled = byInterval.get(interval) ?? compileRuleSet(ruleSet, { ...options, asOf });
    byInterval.set(interval, compiled);
    const found = compiled.asOf === asOf ? compiled : { ...compiled, asOf };
    byDay.set(asOf, found);
    return found;
  };
}

function daysOfChange({ parameters }: RuleSet): readonly string[] {
  const days = new Set<string>();
  for (const parameter of Object.values(parameters)) {
    const histories: readonly (readonly { readonly from: string }[])[] =
      parameter.type === 'table' ? parameter.rows.map(({ values }) => values) : [parameter.values];
    for (const { from } of histories.flat()) days.add(from);
  }
  return [...days].sort();
}
