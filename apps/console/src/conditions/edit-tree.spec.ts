import type { ConditionJson } from '../editing/rule-set-json.js';
import { addAfter, addTo, copyOf, move, newRow, nodeAt, put, take, targetOf, wrap, type Move } from './edit-tree.js';
import { conditionOf, isGroup, rowsOf, treeOf, type Row } from './tree.js';

const leaf = (name: string): ConditionJson => ({ name, fact: 'members', operator: 'equal', value: 1 });
const told = (condition: ConditionJson | undefined): string =>
  JSON.stringify(condition, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'name' in value ? value.name : value,
  ).replaceAll('"', '');
const TREE: ConditionJson = { all: [leaf('a'), { any: [leaf('b'), leaf('c')] }, leaf('d'), { not: leaf('e') }] };
const MOST = 5;

function moved(path: number[], by: Move): string | undefined {
  const tree = treeOf(TREE);
  const to = targetOf(tree, path, by, MOST);
  return to === undefined ? undefined : told(conditionOf(move(path, to)(tree)));
}

describe('a tree of conditions', () => {
  it.each<[string, number[], Move, string | undefined]>([
    ['a row goes down past a group', [0], 'down', '{all:[{any:[b,c]},a,d,{not:e}]}'],
    ['a group goes up', [1], 'up', '{all:[{any:[b,c]},a,d,{not:e}]}'],
    ['the first cannot go up', [0], 'up', undefined],
    ['the last cannot go down', [3], 'down', undefined],
    ['a row goes out of its group, right after it', [1, 0], 'out', '{all:[a,{any:[c]},b,d,{not:e}]}'],
    ['what stands at the top goes nowhere out', [0], 'out', undefined],
    ['a row goes into the group before it', [2], 'in', '{all:[a,{any:[b,c,d]},{not:e}]}'],
    ['there is no group before the first', [0], 'in', undefined],
    ['a group takes the empty group with it when its last row leaves', [3, 0], 'out', '{all:[a,{any:[b,c]},d,e]}'],
  ])('%s', (_, path, by, expected) => {
    expect(moved(path, by)).toBe(expected);
  });

  it('does not let a group go deeper than allowed', () => {
    const tree = treeOf({ all: [{ any: [leaf('a')] }, { any: [{ all: [leaf('b')] }] }] });
    expect(targetOf(tree, [1], 'in', 4)).toEqual([0, 1]);
    expect(targetOf(tree, [1], 'in', 3)).toBeUndefined();
  });

  it('puts in, after, around, and takes out', () => {
    const tree = treeOf(TREE);
    const row = treeOf(leaf('x')).rules[0]!;
    expect(told(conditionOf(addTo([1], row)(tree)))).toBe('{all:[a,{any:[b,c,x]},d,{not:e}]}');
    expect(told(conditionOf(addAfter([1, 0], row)(tree)))).toBe('{all:[a,{any:[b,x,c]},d,{not:e}]}');
    expect(told(conditionOf(put([1, 0], row)(tree)))).toBe('{all:[a,{any:[x,c]},d,{not:e}]}');
    expect(told(conditionOf(wrap([2])(tree)))).toBe('{all:[a,{any:[b,c]},{any:[d]},{not:e}]}');
    expect(told(conditionOf(take([1])(tree)))).toBe('{all:[a,d,{not:e}]}');
    expect(told(conditionOf(take([3, 0])(tree)))).toBe('{all:[a,{any:[b,c]},d]}');
    expect(take([0])(treeOf(leaf('a'))).rules).toEqual([]);
  });

  it('shares what did not change, so that only what changed is drawn again', () => {
    const tree = treeOf(TREE);
    const after = put([2], newRow())(tree);
    expect(nodeAt(after, [0])).toBe(nodeAt(tree, [0]));
    expect(nodeAt(after, [1])).toBe(nodeAt(tree, [1]));
    expect(nodeAt(after, [2])).not.toBe(nodeAt(tree, [2]));
  });

  it('copies a group with new ids for everything in it', () => {
    const group = nodeAt(treeOf(TREE), [1])!;
    const copy = copyOf(group, ({ name }: Row) => `${name ?? ''}-2`);
    expect(told(conditionOf(copy))).toBe('{any:[b-2,c-2]}');
    expect(isGroup(copy) && copy.id).not.toBe(group.id);
    expect(rowsOf(copy).map(({ id }) => id)).not.toEqual(rowsOf(group).map(({ id }) => id));
  });
});
