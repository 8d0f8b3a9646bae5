import { conditionNode } from '../conditions/condition.js';
import type { Condition, ConditionLeaf } from '../rule-set/model.js';
import { namesOf, placeIn } from '../rule-set/places.js';

/** Several conditions that are judged together. */
export interface Group {
  readonly kind: 'all' | 'any' | 'not';
  readonly parent: Group | undefined;
  /** Keys of the comparisons and groups in it, in order. */
  readonly items: (Part | Group)[];
}
/** One comparison, or one use of a named condition. */
export interface Part {
  /** Its name, which it keeps across versions. */
  readonly key: string;
  readonly json: ConditionLeaf | { readonly condition: string };
  /** How many `not` stand directly around it. */
  readonly denials: number;
  readonly group: Group;
  /** The innermost place that a change can name. */
  readonly at: string;
}

/** A condition as its groups and its comparisons by name. @throws TypeError for what is no condition */
export class Outline {
  readonly parts = new Map<string, Part>();
  readonly groups: Group[] = [];

  constructor(condition: Condition, at: string) {
    this.add(condition, this.isGroup(condition) ? undefined : this.group('all', undefined), at, 0);
  }

  /** All comparisons at and below a group. */
  keysIn(group: Group): readonly string[] {
    return group.items.flatMap((item) => ('key' in item ? [item.key] : this.keysIn(item)));
  }

  private isGroup(condition: Condition): boolean {
    const { kind } = conditionNode(condition);
    return kind === 'all' || kind === 'any' || (kind === 'not' && this.hasGroup(condition));
  }
  private hasGroup(condition: Condition): boolean {
    const node = conditionNode(condition);
    return node.kind === 'not' ? this.hasGroup(node.part) : node.kind === 'all' || node.kind === 'any';
  }

  private group(kind: Group['kind'], parent: Group | undefined): Group {
    const group: Group = { kind, parent, items: [] };
    this.groups.push(group);
    parent?.items.push(group);
    return group;
  }

  private add(condition: Condition, parent: Group | undefined, at: string, denials: number): void {
    const node = conditionNode(condition);
    switch (node.kind) {
      case 'all':
      case 'any': {
        const group = this.group(node.kind, parent);
        const isNamed = namesOf(node.parts) !== undefined;
        const inside = placeIn(at, node.kind);
        for (const part of node.parts)
          this.add(part, group, isNamed && 'name' in part ? placeIn(inside, part.name) : inside, 0);
        return;
      }
      case 'not':
        if (this.hasGroup(node.part)) this.add(node.part, this.group('not', parent), placeIn(at, 'not'), 0);
        else this.add(node.part, parent, placeIn(at, 'not'), denials + 1);
        return;
      case 'named':
        this.addPart(`condition:${node.name}`, { condition: node.name }, parent, at, denials);
        return;
      case 'leaf':
        this.addPart(node.leaf.name, node.leaf, parent, at, denials);
    }
  }

  private addPart(name: string, json: Part['json'], parent: Group | undefined, at: string, denials: number): void {
    if (typeof name !== 'string') throw new TypeError('a comparison without a name');
    const group = parent ?? this.group('all', undefined);
    let key = name;
    for (let count = 2; this.parts.has(key); count += 1) key = `${name} ${count}`;
    const part: Part = { key, json, denials, group, at };
    this.parts.set(key, part);
    group.items.push(part);
  }
}

/** Which group of the later version is which of the earlier: those that share most of what stands in them. */
export function matchedGroups(before: Outline, after: Outline): ReadonlyMap<Group, Group> {
  const [olds, nows] = [membersOf(before), membersOf(after)];
  const holders = Map.groupBy(
    nows.flatMap((now) => [...now.all].map((key) => ({ key, now }))),
    ({ key }) => key,
  );
  const candidates = olds.flatMap((old) => {
    // Only groups that have something in common are looked at.
    const likely = new Set([...old.all].flatMap((key) => (holders.get(key) ?? []).map(({ now }) => now)));
    return [...likely].map((now) => ({ old, now, score: likenessOf(old, now) }));
  });
  const matched = new Map<Group, Group>();
  const taken = new Set<Group>();
  for (const { old, now } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (matched.has(old.group) || taken.has(now.group)) continue;
    matched.set(old.group, now.group);
    taken.add(now.group);
  }
  return matched;
}

interface Members {
  readonly group: Group;
  readonly all: ReadonlySet<string>;
  readonly direct: ReadonlySet<string>;
}
const membersOf = (outline: Outline): readonly Members[] =>
  outline.groups.map((group) => ({
    group,
    all: new Set(outline.keysIn(group)),
    direct: new Set(group.items.flatMap((item) => ('key' in item ? [item.key] : []))),
  }));

/** By all that stands in both, then by what stands there directly, then by how it is judged. */
const likenessOf = (old: Members, now: Members): number =>
  shareOf(old.all, now.all) + shareOf(old.direct, now.direct) / 2 + (old.group.kind === now.group.kind ? 0.1 : 0);

/** The share of what both have in what either has. */
function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((key) => others.has(key)).length;
  const all = some.size + others.size - both;
  return all === 0 ? 0 : both / all;
}
