import { canonicalJson, compareCase, compileRuleSet, evaluate, evaluateCompiled, type CaseFile } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

const { parsed } = await realRuleSets();

describe.each([...parsed.keys()])('the cases of %s', (id) => {
  const found = parsed.get(id);
  const cases: readonly CaseFile[] = found?.cases ?? [];

  it('are there, and the rule set reads without an error', () => {
    expect(found?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases.map((one) => [one.id, one.title, one] as const))('%s: %s', async (_id, _title, one) => {
    if (!found?.ruleSet) throw new Error('not read');
    const compiled = compileRuleSet(found.ruleSet, { overlay: one.overlay, asOf: one.asOf });
    const facts = one.facts as Record<string, unknown>;
    const record = await evaluate(compiled, one.decision, facts);
    expect(compareCase(one.expect, record)).toEqual([]);
    expect(canonicalJson(evaluateCompiled(compiled, one.decision, facts))).toBe(canonicalJson(record));
  });
});
