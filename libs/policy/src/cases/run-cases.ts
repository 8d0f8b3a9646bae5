import type { CaseFile, RuleSet } from '../rule-set/model.js';
import type { CaseResult } from './case-result.js';
import { CaseRunner, type CaseRun } from './case-runs.js';
import { compareCase } from './compare-case.js';

/**
 * Every worked case by the compiled rules, held against what it expects.
 * @returns in the order given; a case that cannot be run fails and says why, nothing is thrown
 */
export function runCases(ruleSet: RuleSet, cases: readonly CaseFile[]): readonly CaseResult[] {
  const runner = new CaseRunner(ruleSet);
  return cases.map((one) => resultOf(runner.run(one)));
}

function resultOf(run: CaseRun): CaseResult {
  const { id, title, decision, expect } = run.case;
  if (run.error) return { id, title, decision, passes: false, differences: [], error: run.error };
  const differences = compareCase(expect, run.record);
  return { id, title, decision, passes: differences.length === 0, differences };
}
