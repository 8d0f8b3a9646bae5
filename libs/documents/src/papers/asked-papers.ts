import { evaluateCompiled, factsOf, type CompiledRuleSet, type Facts, type RuleSet } from '#policy';

/** Whether the rules ask for a paper of their checklist, and when. */
export type Asked = 'now' | 'later' | 'no' | 'undetermined';

/** The decision of a rule set that holds the checklist of papers against what was handed in. */
interface Checklist {
  readonly decision: string;
  /** The fact that says which papers are there. */
  readonly handedIn: string;
  /** Values of the decision that list papers: those asked for now, and those that may follow. */
  readonly now: readonly string[];
  readonly later: readonly string[];
}

/**
 * Which papers of the checklist the rules ask for, by paper: what the decision about the papers would have supplemented
 * if nothing at all had been handed in.
 * @returns nothing for a rule set without such a decision
 */
export function askedPapers(compiled: CompiledRuleSet, facts: Facts): ReadonlyMap<string, Asked> {
  const { ruleSet } = compiled;
  const checklist = checklistOf(ruleSet);
  if (checklist === undefined) return new Map();
  const { decision, handedIn } = checklist;
  const own = { ...factsOf(compiled, decision, facts), [handedIn]: [] };
  const { values, missing, outcome } = evaluateCompiled(compiled, decision, own);
  const listed = (names: readonly string[]): readonly unknown[] =>
    names.flatMap((name) => (Array.isArray(values[name]) ? (values[name] as readonly unknown[]) : []));
  const [now, later] = [listed(checklist.now), listed(checklist.later)];
  // A list names what is sure to be asked for; of the others that is not known while a fact is missing, or wrong.
  const isOpen = missing.length > 0 || outcome === 'invalid';
  const asked = (paper: string): Asked =>
    now.includes(paper) ? 'now' : later.includes(paper) ? 'later' : isOpen ? 'undetermined' : 'no';
  return new Map(ruleSet.papers.map(({ id }) => [id, asked(id)]));
}

function checklistOf({ decisions }: RuleSet): Checklist | undefined {
  for (const [decision, { derive = {}, values = {} }] of Object.entries(decisions))
    for (const [name, { value }] of Object.entries(derive)) {
      const handedIn = handedInOf(value);
      if (handedIn === undefined) continue;
      const showing = (path: string): readonly string[] =>
        Object.entries(values).flatMap(([id, shown]) => (isReference(shown.value, name, path) ? [id] : []));
      return { decision, handedIn, now: showing('toSupplement'), later: showing('toFollow') };
    }
  return undefined;
}

/** The fact behind `{ documentChecklist: { handedIn: { fact } } }`. */
function handedInOf(value: unknown): string | undefined {
  const checklist = entryOf(value, 'documentChecklist');
  const fact = entryOf(entryOf(checklist, 'handedIn'), 'fact');
  return typeof fact === 'string' ? fact : undefined;
}

const isReference = (value: unknown, fact: string, path: string): boolean =>
  entryOf(value, 'fact') === fact && entryOf(value, 'path') === path;

const entryOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
