import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Part } from './walk/parts.js';
import { graphOf, targetsOf, usedBy } from './walk/reach.js';

/** Derived values and named conditions that come back to themselves; values that need the rules they decide. */
export const cycles: Check = (context) => [...circles(context), ...resultsAskedTooEarly(context)];

function circles({ ruleSet, parts }: CheckContext): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const decision of Object.values(ruleSet.decisions)) {
    const graph = graphOf(parts, decision);
    for (const [start, own] of graph) {
      const way = wayBack(graph, start);
      const [kind, name] = start.split(/:(.*)/s);
      const site = own[0]?.site;
      if (!way || !site || name === undefined) continue;
      const pointer = kind === 'name' ? `/derive/${name}` : `/conditions/${name}`;
      const code = way.some((step) => step.startsWith('name:')) ? 'derive/cycle' : 'condition/cycle';
      const steps = way.map((step) => step.replace(/^\w+:/, ''));
      // Every member of a circle finds it: it is told once, where its first name stands.
      if ([...steps].sort()[0] !== name) continue;
      const details = { name, way: [...steps, name].join(' → ') };
      found.set(`${site.file}${pointer}`, diagnostic(code, site.file, pointer, { details }));
    }
  }
  return [...found.values()];
}

/** The names on a way from a name back to itself, itself first. */
function wayBack(graph: ReadonlyMap<string, readonly Part[]>, start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
    for (const target of (graph.get(at) ?? []).flatMap(targetsOf)) {
      if (target === start) return way;
      if (seen.has(target)) continue;
      seen.add(target);
      const found = walk(target, [...way, target]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** `met` and `outcomeOf` read how the rules came out: no rule may need them. */
function resultsAskedTooEarly({ graphs }: CheckContext): readonly Diagnostic[] {
  return [...graphs.values()].flatMap((graph) => {
    const rules = (graph.get('start') ?? []).filter(({ site }) => site.owner.kind === 'rule');
    return usedBy(graph, rules).parts.flatMap((part) =>
      part.kind === 'mechanism' && (part.name === 'met' || part.name === 'outcomeOf')
        ? [diagnostic('rule/needs-results', part.site.file, part.site.pointer, { details: { mechanism: part.name } })]
        : [],
    );
  });
}
