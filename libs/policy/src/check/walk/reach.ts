import type { Decision } from '../../rule-set/model.js';
import type { Part } from './parts.js';

/** What a decision's rules and values really use, followed by name through derived values, conditions and papers. */
export interface Used {
  /** Facts, parameters, derived values and readings. */
  readonly names: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly papers: boolean;
  /** The parts met on the way, shared ones included. */
  readonly parts: readonly Part[];
}

const key = (kind: string, name: string): string => `${kind}:${name}`;
const isLocal = (part: Part, name: string): boolean => part.site.locals.some((local) => local.name === name);

/** What one part leads to. */
export function targetsOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'reference':
      return isLocal(part, part.reference.fact) ? [] : [key('name', part.reference.fact)];
    case 'named':
      return [key('condition', part.name)];
    case 'mechanism':
      return part.name === 'documentChecklist' ? [key('papers', '')] : [];
    case 'condition':
    case 'leaf':
    case 'value':
      return [];
  }
}

/** Where a part stands in the graph; a decision's rules and values are where the way begins. */
function sourceOf({ site: { owner } }: Part): string {
  if (owner.kind === 'derive') return key('name', owner.name);
  if (owner.kind === 'condition') return key('condition', owner.name);
  return owner.kind === 'paper' ? key('papers', '') : 'start';
}

/** Parts by what leads to them: a decision's own, and the shared ones that no own part of the name hides. */
export function graphOf(parts: readonly Part[], decision: Decision): ReadonlyMap<string, readonly Part[]> {
  const graph = new Map<string, Part[]>();
  const add = (part: Part): void => {
    const source = sourceOf(part);
    const found = graph.get(source);
    if (found) found.push(part);
    else graph.set(source, [part]);
  };
  for (const part of parts) if (part.site.decision?.id === decision.id) add(part);
  const own = new Set(graph.keys());
  for (const part of parts) {
    const isShared = part.site.decision === undefined && part.site.owner.kind !== 'invariant';
    if (isShared && !own.has(sourceOf(part))) add(part);
  }
  return graph;
}

/** @param from where to begin; without it at the decision's rules and values */
export function usedBy(
  graph: ReadonlyMap<string, readonly Part[]>,
  from: readonly Part[] = graph.get('start') ?? [],
): Used {
  const seen = new Set<string>();
  const parts: Part[] = [];
  const waiting = [...from];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    parts.push(part);
    for (const target of targetsOf(part)) {
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(...(graph.get(target) ?? []));
    }
  }
  const named = (kind: string): ReadonlySet<string> =>
    new Set([...seen].filter((target) => target.startsWith(`${kind}:`)).map((target) => target.slice(kind.length + 1)));
  return { names: named('name'), conditions: named('condition'), papers: seen.has('papers:'), parts };
}
