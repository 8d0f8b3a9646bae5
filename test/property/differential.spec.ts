import fc from 'fast-check';
import { canonicalJson, compileRuleSet, evaluate, evaluateCompiled, type RuleSet } from '#policy';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 60);
const { parsed } = await realRuleSets();
const decisions = [...parsed].flatMap(([id, { ruleSet }]) =>
  ruleSet ? Object.keys(ruleSet.decisions).map((decision) => [id, decision, ruleSet] as const) : [],
);

/** Any choice of readings: most as chosen, some the other way. */
const arbitraryReadings = (ruleSet: RuleSet): fc.Arbitrary<Record<string, string>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(ruleSet.readings).map(([id, { options }]) => [id, fc.constantFrom(...Object.keys(options))]),
      ),
      { requiredKeys: [] },
    )
    .map((chosen) => chosen as Record<string, string>);

describe(`any facts, under any readings (SEED=${seed})`, () => {
  it('covers every decision of the source notices', () => {
    expect(decisions).toHaveLength(38);
  });

  it.each(decisions)(
    '%s %s: json-rules-engine and the compiled rules give the same bytes, and what stays open says why',
    async (_id, decision, ruleSet) => {
      const inputs = compileRuleSet(ruleSet).decisions.get(decision)?.inputs ?? [];
      await fc.assert(
        fc.asyncProperty(
          arbitraryReadings(ruleSet),
          fc.oneof(arbitraryFacts(inputs), wholeFacts(inputs)),
          async (readings, facts) => {
            const compiled = compileRuleSet(ruleSet, { overlay: { readings } });
            const record = await evaluate(compiled, decision, facts);
            expect(canonicalJson(evaluateCompiled(compiled, decision, facts))).toBe(canonicalJson(record));
            if (record.outcome === 'undetermined')
              expect(record.missing.length + record.referred.length).toBeGreaterThan(0);
            if (record.outcome === 'invalid') expect(record.problem).toBeTruthy();
            expect(record.outcome === 'no').toBe(record.failed.length > 0);
          },
        ),
        { numRuns: runs, seed },
      );
    },
  );
});
