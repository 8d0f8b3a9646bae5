import fc from 'fast-check';
import { canonicalJson, compileRuleSet, evaluateCompiled, FastProgram, type RuleSet } from '#policy';
import { makeFunction } from '#policy/node';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 60);
const { parsed, folders } = await realRuleSets();
const decisions = [...parsed].flatMap(([id, { ruleSet }]) =>
  ruleSet ? Object.keys(ruleSet.decisions).map((decision) => [id, decision, ruleSet] as const) : [],
);

/** The readings as chosen, and each the other way. */
const variants = (ruleSet: RuleSet): Record<string, string>[] => [
  {},
  ...Object.entries(ruleSet.readings).flatMap(([id, { options, chosen }]) =>
    Object.keys(options)
      .filter((option) => option !== chosen)
      .map((option) => ({ [id]: option })),
  ),
];

describe(`generated code of the source notices (SEED=${seed})`, () => {
  it.each(decisions)('%s %s: the same bytes and outcome as the closures, for any facts', (_id, decision, ruleSet) => {
    const own = variants(ruleSet).filter(
      (readings) =>
        Object.keys(readings).length === 0 ||
        JSON.stringify(ruleSet.decisions[decision]).includes(Object.keys(readings).join()),
    );
    for (const readings of own) {
      const compiled = compileRuleSet(ruleSet, { overlay: { readings } });
      const fast = new FastProgram(compiled, decision, { make: makeFunction }).bind(compiled);
      const inputs = compiled.decisions.get(decision)?.inputs ?? [];
      fc.assert(
        fc.property(fc.oneof(arbitraryFacts(inputs), wholeFacts(inputs)), (facts) => {
          const record = evaluateCompiled(compiled, decision, facts);
          expect(canonicalJson(fast.record(facts))).toBe(canonicalJson(record));
          expect(fast.outcome(facts)).toBe(record.outcome);
        }),
        { numRuns: Math.ceil(runs / own.length), seed },
      );
    }
  });

  const cases = folders.flatMap(({ id }) => (parsed.get(id)?.cases ?? []).map((one) => [id, one.id, one] as const));
  it.each(cases)('%s case %s: the same bytes as the closures', (id, _case, { decision, facts, asOf, overlay }) => {
    const ruleSet = parsed.get(id)?.ruleSet as RuleSet;
    const compiled = compileRuleSet(ruleSet, { asOf, overlay });
    const fast = new FastProgram(compiled, decision, { make: makeFunction }).bind(compiled);
    const record = evaluateCompiled(compiled, decision, facts);
    expect(canonicalJson(fast.record(facts))).toBe(canonicalJson(record));
    expect(fast.outcome(facts)).toBe(record.outcome);
  });
});
