import { ColumnProgram, compileRuleSet, evaluateCompiled, type CompiledRuleSet } from '#policy';
import { makeFunction } from '#policy/node';
import { ArbitraryDecision } from '../builders/arbitrary-decision.js';
import { columnsOfFacts, formOfInputs } from '../builders/columns-of.js';
import { Random } from '../fuzz/random.js';

const seed = Number(process.env['SEED']);
const RULE_SETS = 150;
const FACTS_EACH = 20;
/** Decimals and amounts that columns are not for. */
const isUnusual = (facts: object): boolean =>
  /"0\.123456"|"0\.001"|1099511627777|9007199254740991|"elsewhere"/.test(JSON.stringify(facts));

/** Facts that an application can be stored with: those of a wrong type never come so far. */
function storable(compiled: CompiledRuleSet, arbitrary: ArbitraryDecision): Record<string, unknown>[] {
  const facts = Array.from({ length: FACTS_EACH }, () => {
    const given: Record<string, unknown> = { tags: [], rows: [], committee: [], ...arbitrary.facts() };
    delete given['moment'];
    delete given['pairs'];
    return given;
  });
  return facts.filter((one) => !isUnusual(one) && evaluateCompiled(compiled, 'd', one).problems === undefined);
}

describe(`decisions made by chance over columns (SEED=${seed})`, () => {
  it('each application of a round gets the outcome and the values that it gets alone', () => {
    let [decided, left] = [0, 0];
    for (let index = 0; index < RULE_SETS; index += 1) {
      const arbitrary = new ArbitraryDecision(new Random(seed + index));
      const compiled = compileRuleSet(arbitrary.ruleSet());
      const inputs = compiled.decisions.get('d')?.inputs ?? [];
      const program = new ColumnProgram(compiled, 'd', formOfInputs(inputs), { make: makeFunction });
      const decision = program.bind(compiled);
      if (!decision) continue;
      const facts = storable(compiled, arbitrary);
      const whole = facts.filter((one) => columnsOfFacts(inputs, [one], program) !== undefined);
      const columns = columnsOfFacts(inputs, whole, program);
      if (!columns) continue;
      const answers = decision.answersFor(whole.length);
      decision.run(columns, answers, 0, whole.length);
      for (const [place, one] of whole.entries()) {
        const outcome = decision.outcomes[answers.outcomes[place] ?? 99];
        if (outcome === undefined) left += 1;
        else decided += 1;
        const wanted = evaluateCompiled(compiled, 'd', one).outcome;
        if (outcome !== undefined && outcome !== wanted)
          throw new Error(`seed ${seed + index}: ${outcome}, wanted ${wanted} for ${JSON.stringify(one)}`);
      }
    }
    expect(decided).toBeGreaterThan(RULE_SETS * FACTS_EACH * 0.3);
    expect(left).toBeLessThan(decided / 10);
  });
});
