import fc from 'fast-check';
import {
  canonicalJson,
  closureEvaluator,
  compileRuleSet,
  fastEvaluator,
  goalSteps,
  sweepSteps,
  whatIf,
  type EvaluatorOf,
  type Facts,
  type Verdict,
} from '#policy';
import { makeFunction } from '#policy/node';
import { arbitraryFacts, wholeFacts } from '../builders/arbitrary-facts.js';
import { arbitraryOverlay } from '../builders/arbitrary-overlay.js';
import { demoRound } from '../builders/demo-round.js';
import { realContents } from '../builders/real-rule-sets.js';
import { verdictBytes } from './generated-decisions.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2_147_483_647);
const runs = Number(process.env['RUNS'] ?? 8);
const contents = (await realContents()).map(({ ruleSet }) => [ruleSet.manifest.id, ruleSet] as const);
const {
  content: { ruleSet: fund },
  applications,
} = await demoRound();
const fast = fastEvaluator(makeFunction);

const bytesOf = (decide: (facts: Facts) => Verdict, facts: Facts): string => {
  try {
    return verdictBytes(decide(facts));
  } catch (error) {
    return `throws ${(error as Error).name}`;
  }
};

describe(`decisions in bulk by generated code (SEED=${seed})`, () => {
  it.each(contents)('%s: the same verdict as the closures, under any overlay, one after the other', (_id, ruleSet) => {
    fc.assert(
      fc.property(arbitraryOverlay(ruleSet), ({ parts: _, ...overlay }) => {
        const compiled = compileRuleSet(ruleSet, { overlay });
        const [evaluator, closures] = [fast(compiled), closureEvaluator(compiled)];
        for (const { id } of Object.values(ruleSet.decisions)) {
          const inputs = compiled.decisions.get(id)?.inputs ?? [];
          for (const arbitrary of [arbitraryFacts(inputs), wholeFacts(inputs)])
            for (const facts of fc.sample(arbitrary, { numRuns: 4, seed })) {
              // Facts that other decisions take are left aside.
              const whole = { elsewhere: 1, ...facts };
              expect(bytesOf((given) => evaluator.decide(id, given), whole)).toBe(
                bytesOf((given) => closures.decide(id, given), whole),
              );
            }
        }
      }),
      { numRuns: runs, seed },
    );
  });

  const question = {
    decisions: ['eligibility', 'amounts', 'scoring', 'documents'],
    groups: [{ by: 'labels/region' }, { by: 'decisions/scoring/finalScore', edges: [60, 70, 80] }],
  };
  const both = (answer: (evaluatorOf: EvaluatorOf) => unknown): void => {
    expect(canonicalJson(answer(fast))).toBe(canonicalJson(answer(closureEvaluator)));
  };
  const last = <Step, Result>(steps: Generator<Step, Result>): Result => {
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };

  it('a what-if on the demo round has the same rows and totals, whatever is laid over', () => {
    fc.assert(
      fc.property(arbitraryOverlay(fund), arbitraryOverlay(fund), (one, other) => {
        const scenarios = [one, other].map((overlay, at) => ({ id: `s${at}`, label: { ko: '', en: '' }, overlay }));
        both((evaluatorOf) => whatIf({ ruleSet: fund, scenarios, question, applications, evaluatorOf }));
      }),
      { numRuns: Math.ceil(runs / 4), seed },
    );
  });

  it('a sweep of one and of two parameters and a goal are the same', () => {
    const asked = { ruleSet: fund, question, applications };
    const line = { parameter: 'scoring.passLine', from: 60, to: 80, step: 4 };
    const cap = { parameter: 'operatingFund.cap', from: 60_000_000, to: 120_000_000, step: 20_000_000 };
    both((evaluatorOf) => last(sweepSteps({ ...asked, along: [line], evaluatorOf })));
    both((evaluatorOf) => last(sweepSteps({ ...asked, along: [line, cap], evaluatorOf })));
    both((evaluatorOf) =>
      last(
        goalSteps({
          ...asked,
          within: line,
          seek: 'lowest',
          keep: { of: 'selected', atMost: 12 },
          evaluatorOf,
        }),
      ),
    );
  });
});
