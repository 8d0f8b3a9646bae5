import type { Check, CheckContext } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Part } from './walk/parts.js';
import { targetOf, usedBy } from './walk/reach.js';

/** Derived values and named conditions that come back to themselves; values that need the rules they decide. */
export const cycles: Check = (context) => [...circles(context), ...resultsAskedTooEarly(context)];

function circles({ graphs, sharedGraph }: CheckContext): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  // What is shared stands in the graph of every decision.
  const known = new Map<readonly Part[], readonly string[]>();
  for (const graph of [...graphs.values(), sharedGraph]) {
    const leads = (name: string): readonly string[] => targetsOfAll(graph.get(name) ?? NOTHING, known);
    if (!comesBack(leads, graph.keys())) continue;
    for (const [start, own] of graph) {
      const way = wayBack(leads, start);
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

const NOTHING: readonly Part[] = [];
/** Where some parts lead, each name once, in the order in which they first do. */
function targetsOfAll(parts: readonly Part[], known: Map<readonly Part[], readonly string[]>): readonly string[] {
  const found = known.get(parts) ?? [...new Set(parts.flatMap((part) => targetOf(part) ?? []))];
  known.set(parts, found);
  return found;
}

/** Whether any name leads back to itself: hardly any does, and then nobody asks for the way. */
function comesBack(leads: (name: string) => readonly string[], starts: Iterable<string>): boolean {
  const done = new Set<string>();
  const open = new Set<string>();
  const enter = (name: string): boolean => {
    if (done.has(name)) return false;
    if (open.has(name)) return true;
    open.add(name);
    const isBack = leads(name).some(enter);
    open.delete(name);
    done.add(name);
    return isBack;
  };
  for (const start of starts) if (enter(start)) return true;
  return false;
}

/** The names on a way from a name back to itself, itself first. */
function wayBack(leads: (name: string) => readonly string[], start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
    for (const target of leads(at)) {
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
