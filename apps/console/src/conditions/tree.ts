import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { ConditionJson, LeafJson } from '../editing/rule-set-json.js';
import type { Entry } from '../fields/entry.js';
import { conditionOfKey, fieldKey, isNamedKey, namedKey, referenceOf, type FieldKey } from './field-key.js';

/** What a row compares with: the JSON of the rule, and while it is being typed what stands in the box. */
export interface Operand {
  /** As the rule has it; the last that could be read while the box holds something else. Absent: none yet. */
  readonly json?: unknown;
  readonly entry?: Entry;
  /** The box holds something that cannot be read. */
  readonly isWrong?: boolean;
}

/** A row of the editor. What is not filled in yet has an empty field or no value, and is not part of the rule. */
export type Row = RuleType<FieldKey, string, Operand> & {
  readonly id: string;
  /** The leaf's own id in the rule set; a row that is new gets one with its field. */
  readonly name?: string;
};
/** A group of the editor. */
export type Group = Omit<RuleGroupType, 'rules'> & {
  readonly id: string;
  readonly combinator: 'all' | 'any';
  readonly not?: boolean;
  /** Holds one thing and is not written itself: what stands in `not`, or alone at the top. */
  readonly isBare?: boolean;
  readonly rules: readonly Node[];
};
export type Node = Row | Group;

/** What a row says about a named condition. */
export const NAMED_OPERATORS = ['holds', 'doesNotHold'] as const;

export const isGroup = (node: Node): node is Group => 'rules' in node;
const isLeaf = (condition: ConditionJson): condition is LeafJson => 'fact' in condition;

/** Ids of rows and groups live as long as the editor is on the page; they are never stored. */
let last = 0;
export const freshId = (): string => `c${(last += 1)}`;

/** The tree that react-querybuilder edits, from a condition of a rule set. */
export function treeOf(condition: ConditionJson): Group {
  const node = nodeOf(condition);
  return isGroup(node) ? node : bare(node);
}

const bare = (node: Node, not?: true): Group => ({
  id: freshId(),
  // "Not any of": so that a second thing beside the first is excluded too.
  combinator: not ? 'any' : 'all',
  ...(not && { not }),
  isBare: true,
  rules: [node],
});

function nodeOf(condition: ConditionJson): Node {
  if ('all' in condition) return { id: freshId(), combinator: 'all', rules: condition.all.map(nodeOf) };
  if ('any' in condition) return { id: freshId(), combinator: 'any', rules: condition.any.map(nodeOf) };
  if ('condition' in condition) return namedRow(condition.condition, 'holds');
  if (!isLeaf(condition)) return negated(condition.not);
  const { name, operator, value } = condition;
  return { id: freshId(), name, field: fieldKey(condition), operator, value: { json: value } };
}

function negated(inner: ConditionJson): Node {
  if ('condition' in inner) return namedRow(inner.condition, 'doesNotHold');
  const node = nodeOf(inner);
  return isGroup(node) && !node.not ? { ...node, not: true } : bare(node, true);
}

const namedRow = (condition: string, operator: (typeof NAMED_OPERATORS)[number]): Row => ({
  id: freshId(),
  field: namedKey(condition),
  operator,
  value: {},
});

/**
 * The condition that a tree says: json-rules-engine's own JSON, as rule sets store it. Rows that are not filled in yet
 * are left out, and groups with nothing in them.
 * @returns undefined when nothing is left
 */
export function conditionOf(node: Node): ConditionJson | undefined {
  if (!isGroup(node)) return rowCondition(node);
  const inner = node.rules.map(conditionOf).filter((one) => one !== undefined);
  const [only] = inner;
  if (only === undefined) return undefined;
  const own: ConditionJson =
    node.isBare && inner.length === 1 ? only : node.combinator === 'any' ? { any: inner } : { all: inner };
  return node.not ? { not: own } : own;
}

/** Is everything filled in that the row's part of the rule needs? */
export const isComplete = ({ field, name, value }: Row): boolean =>
  isNamedKey(field) || (field !== '' && name !== undefined && value.json !== undefined);

function rowCondition(row: Row): ConditionJson | undefined {
  const { name, field, operator, value } = row;
  if (isNamedKey(field)) {
    const named = { condition: conditionOfKey(field) };
    return operator === 'doesNotHold' ? { not: named } : named;
  }
  if (!isComplete(row) || name === undefined) return undefined;
  // The order of the keys is that of the files in rules/.
  return { name, ...referenceOf(field), operator, value: value.json };
}

/** Every row of a tree, in order. */
export const rowsOf = (node: Node): readonly Row[] => (isGroup(node) ? node.rules.flatMap(rowsOf) : [node]);

/** The leaves of a condition, in order. */
export function leavesOf(condition: ConditionJson): readonly LeafJson[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('condition' in condition) return [];
  return isLeaf(condition) ? [condition] : leavesOf(condition.not);
}
