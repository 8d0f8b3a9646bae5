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
const isLocal = ({ site: { locals } }: Part, name: string): boolean =>
  locals.length > 0 && locals.some((local) => local.name === name);

/** What one part leads to, if anything. */
export function targetOf(part: Part): string | undefined {
  switch (part.kind) {
    case 'reference':
      return isLocal(part, part.reference.fact) ? undefined : key('name', part.reference.fact);
    case 'named':
      return key('condition', part.name);
    case 'mechanism':
      return part.name === 'documentChecklist' ? key('papers', '') : undefined;
    case 'condition':
    case 'leaf':
    case 'value':
      return undefined;
  }
}

/** Where a part stands in the graph; a decision's rules and values are where the way begins. */
function sourceOf({ site: { owner } }: Part): string {
  if (owner.kind === 'derive') return key('name', owner.name);
  if (owner.kind === 'condition') return key('condition', owner.name);
  return owner.kind === 'paper' ? key('papers', '') : 'start';
}

type Graph = ReadonlyMap<string, readonly Part[]>;

export interface Graphs {
  /** By decision: parts by what leads to them, its own and the shared ones that no own part of the name hides. */
  readonly graphs: ReadonlyMap<string, Graph>;
  /** The shared parts by themselves: there may be no decision that uses them yet. */
  readonly shared: Graph;
}

export function graphsOf(parts: readonly Part[], decisions: readonly Decision[]): Graphs {
  const own = new Map<string | undefined, Map<string, Part[]>>();
  for (const part of parts) {
    if (part.site.owner.kind === 'invariant') continue;
    const id = part.site.decision?.id;
    const graph = own.get(id) ?? new Map<string, Part[]>();
    own.set(id, graph);
    const source = sourceOf(part);
    const found = graph.get(source);
    if (found) found.push(part);
    else graph.set(source, [part]);
  }
  const shared: Graph = own.get(undefined) ?? new Map();
  return { shared, graphs: new Map(decisions.map(({ id }) => [id, new Map([...shared, ...(own.get(id) ?? [])])])) };
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
    const target = targetOf(part);
    if (target === undefined || seen.has(target)) continue;
    seen.add(target);
    for (const next of graph.get(target) ?? []) waiting.push(next);
  }
  const named = (kind: string): ReadonlySet<string> =>
    new Set([...seen].filter((target) => target.startsWith(`${kind}:`)).map((target) => target.slice(kind.length + 1)));
  return { names: named('name'), conditions: named('condition'), papers: seen.has('papers:'), parts };
}
