import { getParentPath, pathsAreEqual, type Path } from 'react-querybuilder';
import type { Group, Node, Row } from './tree.js';
import { freshId, isGroup } from './tree.js';

/**
 * Changes of the editor's tree, each giving a new tree that shares what did not change. A path is a node's index at
 * each level; the top is [].
 */
export type Change = (tree: Group) => Group;

export const nodeAt = (tree: Group, path: Path): Node | undefined =>
  path.reduce<Node | undefined>(
    (node, index) => (node !== undefined && isGroup(node) ? node.rules[index] : undefined),
    tree,
  );
const groupAt = (tree: Group, path: Path): Group | undefined => {
  const node = nodeAt(tree, path);
  return node !== undefined && isGroup(node) ? node : undefined;
};
const indexOf = (path: Path): number => path.at(-1) ?? 0;

/** The library's own insert gives everything below it new ids, and with them new boxes: what is typed would be lost. */
function withRules(group: Group, path: Path, change: (rules: readonly Node[]) => readonly Node[]): Group {
  const [index, ...below] = path;
  if (index === undefined) return { ...group, rules: change(group.rules) };
  return {
    ...group,
    rules: group.rules.map((node, at) => (at === index && isGroup(node) ? withRules(node, below, change) : node)),
  };
}
const inserted = (tree: Group, node: Node, path: Path, inPlaceOf: 0 | 1 = 0): Group =>
  withRules(tree, getParentPath(path), (rules) => rules.toSpliced(indexOf(path), inPlaceOf, node));
const removed = (tree: Group, path: Path): Group =>
  withRules(tree, getParentPath(path), (rules) => rules.toSpliced(indexOf(path), 1));

/** Puts a node in the place of another. */
export const put =
  (path: Path, node: Node): Change =>
  (tree) =>
    path.length === 0 && isGroup(node) ? node : inserted(tree, node, path, 1);

/** Puts a node at the end of a group. */
export const addTo =
  (path: Path, node: Node): Change =>
  (tree) =>
    inserted(tree, node, [...path, groupAt(tree, path)?.rules.length ?? 0]);

/** Puts a node right after another one. */
export const addAfter =
  (path: Path, node: Node): Change =>
  (tree) =>
    inserted(tree, node, [...getParentPath(path), indexOf(path) + 1]);

/** Takes a node out, and with it the groups around it that have nothing left; the top stays. */
export const take =
  (path: Path): Change =>
  (tree) => {
    const left = removed(tree, path);
    const around = getParentPath(path);
    return around.length > 0 && groupAt(left, around)?.rules.length === 0 ? take(around)(left) : left;
  };

/** The ways a node can be moved by a button or a key. */
export const MOVES = ['up', 'down', 'out', 'in'] as const;
export type Move = (typeof MOVES)[number];

/** Where a move would lead; undefined where there is no such place. `in` leads to the end of the group before it. */
export function targetOf(tree: Group, path: Path, move: Move, mostLevels: number): Path | undefined {
  if (path.length === 0) return undefined;
  const [around, index] = [getParentPath(path), indexOf(path)];
  const siblings = groupAt(tree, around)?.rules ?? [];
  switch (move) {
    case 'up':
      return index > 0 ? [...around, index - 1] : undefined;
    case 'down':
      return index < siblings.length - 1 ? [...around, index + 1] : undefined;
    case 'out':
      return around.length > 0 ? [...getParentPath(around), indexOf(around) + 1] : undefined;
    case 'in': {
      const before = siblings[index - 1];
      const fits = levelsOf(siblings[index]) + around.length + 1 < mostLevels;
      return before !== undefined && isGroup(before) && fits ? [...around, index - 1, before.rules.length] : undefined;
    }
  }
}

/** How many groups deep a node is in itself: 0 for a row. */
export const levelsOf = (node: Node | undefined): number =>
  node !== undefined && isGroup(node) ? 1 + Math.max(0, ...node.rules.map(levelsOf)) : 0;

export function move(path: Path, to: Path): Change {
  return (tree) => {
    const node = nodeAt(tree, path);
    if (node === undefined || pathsAreEqual(path, to)) return tree;
    // The one moved stands before the target in the same order only when it moves down beside itself; `out` and `in`
    // put it after what it leaves or enters, so that taking it out first shifts nothing.
    const left = removed(tree, path);
    const moved = inserted(left, node, to);
    const around = getParentPath(path);
    return around.length > 0 && groupAt(moved, around)?.rules.length === 0 ? take(around)(moved) : moved;
  };
}

/** Puts a group of its own around a node. */
export const wrap =
  (path: Path): Change =>
  (tree) => {
    const node = nodeAt(tree, path);
    return node === undefined ? tree : put(path, newGroup([node]))(tree);
  };

export const newRow = (): Row => ({ id: freshId(), field: '', operator: 'equal', value: {} });
/** A group inside another is nearly always for alternatives. */
export const newGroup = (rules: readonly Node[]): Group => ({ id: freshId(), combinator: 'any', rules });

/** A copy with ids of its own. @param nameOf gives each copied leaf a new id of the rule set */
export const copyOf = (node: Node, nameOf: (row: Row) => string | undefined): Node =>
  isGroup(node)
    ? { ...node, id: freshId(), rules: node.rules.map((inner) => copyOf(inner, nameOf)) }
    : withName({ ...node, id: freshId() }, nameOf(node));

export const withName = ({ name: _, ...row }: Row, name: string | undefined): Row =>
  name === undefined ? (row as Row) : ({ ...row, name } as Row);
