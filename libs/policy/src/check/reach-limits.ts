import { conditionNode } from '../conditions/condition.js';
import { RULE_SET_LIMITS } from '../rule-set/limits.js';
import type { Condition, Decision, Derived, RuleSet } from '../rule-set/model.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Part } from './walk/parts.js';
import { partsOf } from './walk/roots.js';

/** More steps than any limit allows: who went so far has found enough. */
const FAR = 200;

/** What is reached from a part by name, found once for each name. What comes back to itself is reported elsewhere. */
function byName<T>(nothing: T, find: (name: string, of: (name: string) => T) => T): (name: string) => T {
  const known = new Map<string, T>();
  let steps = 0;
  const of = (name: string): T => {
    const found = known.get(name);
    if (found !== undefined || steps > FAR) return found ?? nothing;
    known.set(name, nothing);
    steps += 1;
    const own = find(name, of);
    steps -= 1;
    known.set(name, own);
    return own;
  };
  return of;
}

/** How large a condition is with its named conditions written out. */
interface Extent {
  readonly leaves: number;
  readonly depth: number;
}
const NOTHING: Extent = { leaves: 0, depth: 0 };

function extentOf(condition: Condition, named: (name: string) => Extent): Extent {
  const node = conditionNode(condition);
  if (node.kind === 'leaf') return { leaves: 1, depth: 0 };
  const parts =
    node.kind === 'named'
      ? [named(node.name)]
      : (node.kind === 'not' ? [node.part] : node.parts).map((part) => extentOf(part, named));
  return {
    leaves: parts.reduce((sum, { leaves }) => sum + leaves, 0),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
  };
}

function namedExtents({ shared }: RuleSet, decision: Decision | undefined): (name: string) => Extent {
  const all = new Map(Object.entries({ ...shared.conditions, ...decision?.conditions }));
  return byName(NOTHING, (name, of) => {
    const body = all.get(name)?.conditions;
    return body ? extentOf(body, of) : NOTHING;
  });
}

/** How many derived values lead from one to the next, this one first. */
function chains({ shared }: RuleSet, decision: Decision | undefined): (name: string) => number {
  const all = new Map<string, Derived>(Object.entries({ ...shared.derive, ...decision?.derive }));
  return byName(0, (name, of) => {
    const found = all.get(name);
    return found ? 1 + Math.max(0, ...namesIn(found.value).map(of)) : 0;
  });
}

function namesIn(value: unknown): readonly string[] {
  const names = new Set<string>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    const { fact } = one as { fact?: unknown };
    if (typeof fact === 'string') names.add(fact);
    for (const inner of Object.values(one) as unknown[]) waiting.push(inner);
  }
  return [...names];
}

interface Measures {
  readonly named: (name: string) => Extent;
  readonly chainOf: (name: string) => number;
}

const limit = (code: string, file: string, pointer: string, most: number): readonly Diagnostic[] => [
  diagnostic(code, file, pointer, { details: { limit: most } }),
];

/**
 * Conditions that are too many, or too deep or too large once the named conditions in them are written out, and derived
 * values that lead on and on. Whatever compiles, checks or evaluates a rule set relies on it.
 * @returns at most one finding
 */
export function reachLimits(ruleSet: RuleSet): readonly Diagnostic[] {
  const { conditions: mostWritten, conditionDepth, conditionSize, chain } = RULE_SET_LIMITS;
  const measured = new Map<Decision | undefined, Measures>();
  const measuresIn = (decision: Decision | undefined): Measures => {
    const found = measured.get(decision) ?? {
      named: namedExtents(ruleSet, decision),
      chainOf: chains(ruleSet, decision),
    };
    measured.set(decision, found);
    return found;
  };
  let written = 0;
  let together: readonly Diagnostic[] = [];
  for (const part of partsOf(ruleSet)) {
    const { file, pointer, decision } = part.site;
    const { named, chainOf } = measuresIn(decision);
    if (part.kind === 'leaf') written += 1;
    if (written > mostWritten) return limit('limit/too-many-conditions', file, pointer, mostWritten);
    if (part.kind === 'condition') {
      const tooLarge = ({ leaves, depth }: Extent): readonly Diagnostic[] =>
        depth > conditionDepth
          ? limit('limit/condition-too-deep', file, pointer, conditionDepth)
          : leaves > conditionSize
            ? limit('limit/condition-too-large', file, pointer, conditionSize)
            : [];
      // Told where it is written, and only otherwise where several come together.
      const own = tooLarge(extentOf(part.condition, () => NOTHING));
      if (own.length > 0) return own;
      if (together.length === 0) together = tooLarge(extentOf(part.condition, named));
    }
    if (isDerived(part) && chainOf(part.site.owner.name) > chain)
      return limit('limit/chain-too-long', file, pointer, chain);
  }
  return together;
}

const isDerived = (part: Part): boolean => part.kind === 'value' && part.site.owner.kind === 'derive';
