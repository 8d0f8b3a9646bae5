import { RULE_KINDS, type RuleSet } from '../rule-set/model.js';
import type { Needed } from './needed.js';
import { decidingSide, rulePlace } from './rule-sides.js';

/** Every rule shows both what it lets through and what it stops. */
export const neededRules = (ruleSet: RuleSet): readonly Needed[] =>
  Object.values(ruleSet.decisions).flatMap((decision) =>
    RULE_KINDS.flatMap((kind) =>
      (decision[kind] ?? []).map(({ id, label }): Needed => ({
        at: rulePlace(decision.id, kind, id),
        kind: 'rule',
        decision: decision.id,
        decisions: [decision.id],
        label,
        sides: ['met', 'notMet'],
        deciding: decidingSide(kind),
      })),
    ),
  );
