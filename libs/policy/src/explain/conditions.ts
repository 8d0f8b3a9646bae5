import type { TraceLeaf, TraceNode } from '../conditions/trace.js';
import { elementUnit, type Unit } from '../mechanisms/units.js';
import type { Json } from '../values/json.js';
import type { Comparison, Result } from './comparison.js';
import { isUnknownJson, splitName, type Context } from './context.js';
import { plainTree, resultOf, type PlainNode } from './plain-tree.js';

/** A condition in words, and the leaves that the words are about. */
export interface WordedCondition {
  readonly sentences: readonly string[];
  readonly leaves: readonly TraceLeaf[];
}

/** A leaf to be worded, or the words that open a choice of which nothing is met. */
type Item = TraceLeaf | 'noneOf';

/**
 * Words those conditions that made a tree come out as it did: of an unmet "all" the unmet ones, of a met "any" the
 * met ones; unknown ones only while they leave it open.
 */
export function wordCondition(trace: TraceNode | undefined, context: Context): WordedCondition {
  if (trace === undefined) return { sentences: [], leaves: [] };
  const node = plainTree(trace);
  const result = resultOf(node);
  const items = itemsOf(node, result);
  const leaves = items.filter((item) => item !== 'noneOf');
  const told = result === 'met' ? items.filter((item) => !isSelfEvident(item, leaves)) : items;
  return { sentences: [...new Set(sentencesOf(told, result, context))], leaves };
}

function itemsOf(node: PlainNode, result: Result): readonly Item[] {
  if (node.kind === 'leaf') return [node.leaf];
  const parts = node.parts.filter((part) => resultOf(part) === result);
  const isChoice = node.kind === 'any' && result === 'notMet' && parts.length > 1;
  return [...(isChoice ? ['noneOf' as const] : []), ...parts.flatMap((part) => itemsOf(part, result))];
}

const isSame = (a: TraceLeaf, b: TraceLeaf): boolean => a.fact === b.fact && a.path === b.path;
const isPresence = ({ operator }: TraceLeaf): boolean => operator === 'present' || operator === 'empty';

/** That a value is given goes without saying where another condition tells it. */
function isSelfEvident(item: Item, leaves: readonly TraceLeaf[]): boolean {
  return item !== 'noneOf' && isPresence(item) && leaves.some((leaf) => isSame(leaf, item) && !isPresence(leaf));
}

/** One sentence a leaf; a day held against both ends of a window is told once. */
function sentencesOf(items: readonly Item[], result: Result, context: Context): readonly string[] {
  const { say } = context;
  return items.flatMap((item, index) => {
    if (item === 'noneOf') return [say.noneOf()];
    const [before, next] = [items[index - 1], items[index + 1]];
    if (result === 'met' && isWindow(before, item)) return [];
    if (result === 'met' && isWindow(item, next))
      return [say.inside(comparisonOf(item, context), comparisonOf(next, context))];
    return [say.compare(comparisonOf(item, context), result)];
  });
}

function isWindow(from: Item | undefined, to: Item | undefined): to is TraceLeaf {
  if (from === undefined || to === undefined || from === 'noneOf' || to === 'noneOf') return false;
  return isSame(from, to) && from.operator === 'onOrAfter' && to.operator === 'onOrBefore';
}

const isTerm = (unit: Unit): boolean =>
  unit === 'yes/no' || unit === 'text' || (typeof unit === 'string' && unit.startsWith('word'));
const isUnmeasured = (unit: Unit): boolean => unit === undefined || unit === 'number';

function stateOf(value: Json): Comparison['foundIs'] {
  if (value === null || value === '') return 'nothing';
  if (isUnknownJson(value)) return 'unknown';
  if (typeof value !== 'object') return 'value';
  return Object.keys(value).length === 0 ? 'empty' : 'list';
}

/** The unit of what a literal is held against: of the whole, of an element, or a list of it. */
function literalUnit(unit: Unit, operator: string): Unit {
  if (operator === 'in' || operator === 'notIn') return { list: unit };
  return operator === 'contains' || operator === 'doesNotContain' ? elementUnit(unit) : unit;
}

function partsOf(operator: string): { each?: 'some' | 'every'; inner: string } {
  const [each, inner] = operator.split(':');
  return inner !== undefined && (each === 'some' || each === 'every') ? { each, inner } : { inner: operator };
}

export function comparisonOf(leaf: TraceLeaf, context: Context): Comparison {
  const { names, units, format, say } = context;
  const { each, inner } = partsOf(leaf.operator);
  const isBlank = leaf.against === '';
  const other = leaf.than === undefined ? undefined : splitName(context, leaf.than);
  const ownUnit = units.ofName(leaf.fact, leaf.path);
  const elementOrOwn = each === undefined ? ownUnit : elementUnit(ownUnit);
  const otherUnit = other === undefined ? literalUnit(elementOrOwn, inner) : units.ofName(...other);
  const foundUnit = isUnmeasured(ownUnit) && typeof otherUnit === 'string' ? otherUnit : ownUnit;
  const lineUnit = isUnmeasured(otherUnit) && each === undefined && typeof ownUnit === 'string' ? ownUnit : otherUnit;
  const shown = (value: Json, unit: Unit): string =>
    isTerm(unit) ? say.term(format(value, unit)) : format(value, unit);
  const lineState = stateOf(leaf.against);
  return {
    label: names.of(leaf.fact, leaf.path),
    operator: isBlank ? 'present' : inner,
    ...(each === undefined || isSingle(leaf.found) ? {} : { each }),
    found: shown(
      each === 'every' && leaf.result === false && inner === 'equal' ? differing(leaf) : leaf.found,
      foundUnit,
    ),
    foundIs: stateOf(leaf.found),
    line: shown(leaf.against, lineUnit),
    lineIs: lineState === 'unknown' || lineState === 'list' ? lineState : 'value',
    ...(other === undefined ? {} : { lineLabel: names.of(...other) }),
    isAssumed: context.record.parameters.some(({ name, overlaid }) => name === other?.[0] && overlaid === true),
    isWanted: isBlank ? inner === 'notEqual' : leaf.against === true,
  };
}

/** "each of which" is said of several only. */
const isSingle = (found: Json): boolean => Array.isArray(found) && found.length === 1;

/** Of "each must be X" only those that are not. */
function differing({ found, against }: TraceLeaf): Json {
  if (Array.isArray(found)) return (found as readonly Json[]).filter((entry) => entry !== against);
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(
    Object.entries(found as Readonly<Record<string, Json>>).filter(([, entry]) => entry !== against),
  );
}
