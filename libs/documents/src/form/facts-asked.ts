import { compileRuleSet, evaluateCompiled, factsOf } from '#policy';
import type { BoundForm } from './bind.js';
import { neededDecisions } from './needed.js';

/**
 * The facts of the sample without which a decision stays open that every such form needs: one that must come out in a
 * certain way, or gives a value that is always printed.
 * @param always fields that the template always prints
 */
export function factsAsked(bound: BoundForm, always: ReadonlySet<string>): ReadonlySet<string> {
  const { ruleSet, fields, template } = bound;
  const sample = template.sample.facts ?? {};
  const compiled = compileRuleSet(ruleSet);
  const isPressing = (decision: string): boolean =>
    fields.some(({ id, binding }) => binding.kind === 'decision' && binding.decision === decision && always.has(id));
  const asked = neededDecisions(bound)
    .filter(({ id, required }) => required.length > 0 || isPressing(id))
    .flatMap(({ id, facts }) =>
      [...facts].filter((fact) => {
        const { [fact]: _, ...others } = sample;
        return evaluateCompiled(compiled, id, factsOf(compiled, id, others)).missing.some(
          (place) => rootOf(place) === fact,
        );
      }),
    );
  return new Set(asked);
}

const rootOf = (place: string): string => /^\w+/.exec(place)?.[0] ?? '';
