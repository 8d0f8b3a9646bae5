import type { TraceLeaf } from '../conditions/trace.js';
import { plainTree, resultOf, type PlainNode } from './plain-tree.js';

const leaf = (operator: string, result: TraceLeaf['result'], against: TraceLeaf['against'] = 1): TraceLeaf => ({
  name: 'leaf',
  fact: 'fact',
  operator,
  found: 1,
  against,
  result,
});
const leafOf = (node: PlainNode): TraceLeaf => {
  if (node.kind !== 'leaf') throw new Error('not a leaf');
  return node.leaf;
};

describe('a condition that is denied becomes its opposite', () => {
  it.each([
    ['lessThan', 'greaterThanInclusive'],
    ['lessThanInclusive', 'greaterThan'],
    ['before', 'onOrAfter'],
    ['onOrBefore', 'after'],
    ['equal', 'notEqual'],
    ['notIn', 'in'],
    ['contains', 'doesNotContain'],
    ['containsAll', 'lacksSome'],
    ['some:in', 'every:notIn'],
    ['every:equal', 'some:notEqual'],
  ])('not %s is %s, with the result turned round', (operator, opposite) => {
    const denied = leafOf(plainTree({ not: leaf(operator, true) }));
    expect([denied.operator, denied.result]).toEqual([opposite, false]);
    expect(leafOf(plainTree({ not: { not: leaf(operator, true) } }))).toEqual(leaf(operator, true));
  });

  it('presence and emptiness turn what is wanted; unknown stays unknown', () => {
    expect(leafOf(plainTree({ not: leaf('present', false, true) }))).toMatchObject({
      operator: 'present',
      against: false,
      result: true,
    });
    expect(leafOf(plainTree({ not: leaf('empty', 'unknown', false) }))).toMatchObject({
      against: true,
      result: 'unknown',
    });
  });

  it('all and any change places (De Morgan)', () => {
    const tree = plainTree({ not: { all: [leaf('equal', true), { any: [leaf('in', false)] }] } });
    expect(tree).toMatchObject({ kind: 'any', parts: [{ kind: 'leaf' }, { kind: 'all' }] });
    expect(resultOf(tree)).toBe('met');
  });
});

it('a tree comes out by Kleene’s tables', () => {
  const of = (kind: 'all' | 'any', ...results: TraceLeaf['result'][]): string =>
    resultOf({ kind, parts: results.map((result) => ({ kind: 'leaf', leaf: leaf('equal', result) })) });
  expect([of('all', true, 'unknown'), of('all', false, 'unknown'), of('all', true, true)]).toEqual([
    'unknown',
    'notMet',
    'met',
  ]);
  expect([of('any', true, 'unknown'), of('any', false, 'unknown'), of('any', false, false)]).toEqual([
    'met',
    'unknown',
    'notMet',
  ]);
});
