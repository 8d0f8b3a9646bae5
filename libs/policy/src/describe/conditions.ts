import { isReference } from '../conditions/condition.js';
import { own } from '../explain/lookup.js';
import { elementUnit, type Unit } from '../mechanisms/units.js';
import type { Condition, ConditionLeaf } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import type { Clause, Noun, Tree } from './clause.js';
import { isWindow, plainCondition, type PlainCondition } from './condition-tree.js';
import type { Wording } from './value-words.js';

/** A condition with the words of each part. */
export function conditionTree(condition: Condition, words: Wording, isDenied: boolean): Tree {
  return treeOf(plainCondition(condition, words.context.condition, isDenied), words);
}

function treeOf(node: PlainCondition, words: Wording): Tree {
  switch (node.kind) {
    case 'leaf':
      return { kind: 'leaf', clause: ofLeaf(node.leaf, words) };
    case 'named':
      return { kind: 'leaf', clause: words.namedClause(node.name, node.isDenied) };
    case 'all':
    case 'any':
    case 'notAll': {
      const parts =
        node.kind === 'all' ? windowsJoined(node.parts, words) : node.parts.map((part) => treeOf(part, words));
      const [only] = parts;
      return only !== undefined && parts.length === 1 && node.kind !== 'notAll' ? only : { kind: node.kind, parts };
    }
  }
}

/** A day held against both ends of a window is told once. */
function windowsJoined(parts: readonly PlainCondition[], words: Wording): readonly Tree[] {
  return parts.flatMap((part, index): Tree[] => {
    if (isWindow(parts[index - 1], part)) return [];
    const next = parts[index + 1];
    if (!isWindow(part, next) || part.kind !== 'leaf' || next?.kind !== 'leaf') return [treeOf(part, words)];
    const subject = words.noun(part.leaf);
    const [from, to] = [part.leaf.value, next.leaf.value];
    if (!isReference(from) || !isReference(to)) return [treeOf(part, words)];
    const end = from.fact === to.fact ? words.lastPart(to) : words.noun(to).text;
    return [{ kind: 'leaf', clause: words.context.grammar.inside(subject, words.noun(from).text, end, false) }];
  });
}

function ofLeaf(leaf: ConditionLeaf, words: Wording): Clause {
  const { context } = words;
  const reading = own(context.ruleSet.readings, leaf.fact);
  if (reading && typeof leaf.value === 'string') {
    const option = own(reading.options, leaf.value);
    const line = context.grammar.term(option ? context.text(option.label) : leaf.value);
    const subject = words.noun(leaf);
    return context.grammar.compare({ subject, operator: leaf.operator, line, isLineNamed: false, isWanted: true });
  }
  // A yes or no that is worked out is told as what it asks.
  if (
    leaf.path === undefined &&
    (leaf.operator === 'equal' || leaf.operator === 'notEqual') &&
    typeof leaf.value === 'boolean'
  ) {
    const isDenied = (leaf.operator === 'equal') !== leaf.value;
    const asked = words.asked(context.derived(leaf.fact)?.value, isDenied);
    if (asked) return asked;
  }
  return leafClause(words.noun(leaf), words.unit(leaf), leaf, words);
}

const isMeasure = (unit: Unit): boolean => unit !== undefined && unit !== 'number';

/** @param unit of the subject: in it a literal is told */
export function leafClause(
  subject: Noun,
  unit: Unit,
  { operator: name, value }: Pick<ConditionLeaf, 'operator' | 'value'>,
  words: Wording,
): Clause {
  const [quantifier, inner] = name.includes(':') ? name.split(':') : [undefined, name];
  const isBlank = value === '';
  const operator = isBlank ? 'present' : (inner ?? name);
  const own_ =
    quantifier === undefined && operator !== 'contains' && operator !== 'doesNotContain' ? unit : elementUnit(unit);
  const line = lineOf(value, own_, operator, words);
  return words.context.grammar.compare({
    subject,
    operator,
    ...(quantifier === 'some' || quantifier === 'every' ? { each: quantifier } : {}),
    line: isSameName(line.text, subject.text) ? sameName(line.text, words) : line.text,
    ...(line.isList ? { isLineList: true } : {}),
    isLineNamed: line.isNamed,
    isWanted: isBlank ? inner === 'notEqual' : value === true,
  });
}

const isSameName = (line: string, subject: string): boolean =>
  line === subject || line.startsWith(`${subject}(`) || line.startsWith(`${subject}인 `);
/** 정해진 보증금: told apart from a value of the same name. */
const sameName = (text: string, words: Wording): string =>
  words.context.language === 'ko' ? `정해진 ${text}` : `${text} laid down`;

interface Line {
  readonly text: string;
  readonly isNamed: boolean;
  readonly isList?: boolean;
}
function lineOf(value: ConditionLeaf['value'], unit: Unit, operator: string, words: Wording): Line {
  const told = (one: Json): string => words.literal(one, isMeasure(unit) ? unit : 'number');
  if (Array.isArray(value))
    return { text: words.context.grammar.listed(value.map(told), operator), isNamed: false, isList: true };
  if (!isReference(value)) return { text: told(value), isNamed: false };
  return { text: words.noun(value).text, isNamed: !words.isToldByValue(value.fact) };
}
