import { isReference } from '../conditions/condition.js';
import { findOperator } from '../conditions/operators.js';
import type { ConditionLeaf } from '../rule-set/model.js';
import { orderedConstant } from './constants.js';
import { jsonOf, literalCode } from './json-code.js';
import type { ConditionCode, Lowering } from './lowering.js';
import { compared, sameCode } from './compare.js';
import { everyElement } from './loops.js';
import { LAST_BIT, NotLowered, type Code, type Operand, type TruthCode } from './operand.js';

const ORDER: Readonly<Record<string, Code>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
};

export function lowerLeaf(leaf: ConditionLeaf, lowering: Lowering): ConditionCode {
  const left = lowering.reference(leaf);
  const right = isReference(leaf.value) ? lowering.reference(leaf.value) : lowering.literal(leaf.value);
  const truth = operatorCode(leaf.operator, left, right, lowering, leaf.value);
  return { ...truth, trace: lowering.writer.isTraced ? traceCode(leaf, left, right, truth, lowering) : '' };
}

/** An operator put to two values, as `conditions/operators.ts` defines it. */
export function operatorCode(
  operator: string,
  left: Operand,
  right: Operand,
  lowering: Lowering,
  wanted?: unknown,
): TruthCode {
  const { writer } = lowering;
  const [quantifier, inner] = operator.split(':');
  if (inner !== undefined) return quantified(quantifier === 'every' ? 'all' : 'any', left, inner, right, lowering);
  if (operator === 'present') return presentCode(left, wanted, lowering);
  const both = writer.joined([left.state, right.state]);
  const order = Object.hasOwn(ORDER, operator) ? ORDER[operator] : undefined;
  if (order !== undefined) return writer.guarded(compared(left, order, right, writer), both, false);
  switch (operator) {
    case 'equal':
      return writer.guarded(sameCode(left, right, writer), both, false);
    case 'notEqual':
      return writer.guarded(`!${writer.let(sameCode(left, right, writer))}`, both, true);
    case 'containsAll':
      return containsAll(left, right, both, lowering);
    case 'empty':
      return emptyCode(left, wanted, both, lowering);
    case 'in':
      return overList(right, left, both, lowering, false);
    case 'notIn':
      return overList(right, left, both, lowering, true);
    case 'contains':
      return overList(left, right, both, lowering, false);
    case 'doesNotContain':
      return overList(left, right, both, lowering, true);
    default:
      throw new NotLowered(`the operator ${operator}`);
  }
}

/** Whether a list holds a value; `isNot` turns the answer round. */
function overList(list: Operand, wanted: Operand, both: Code, lowering: Lowering, isNot: boolean): TruthCode {
  const { writer } = lowering;
  if (list.kind === 'void' || wanted.kind === 'void') return writer.guarded('false', both, isNot);
  const held = contains(list, wanted, both, lowering);
  return settledBy(both, isNot ? writer.not(held) : held, isNot, lowering);
}

function contains(list: Operand, wanted: Operand, state: Code, lowering: Lowering): TruthCode {
  const { writer } = lowering;
  if (list.kind !== 'list') throw new NotLowered('a list that is none');
  const bit =
    wanted.kind === 'number' && wanted.below === '1' ? wanted.above : wanted.kind === 'word' ? wanted.code : '';
  if (list.mask && bit !== '') {
    // Shifting takes the last five bits of a number only, so its size is looked at too.
    const isHeld = `(${list.mask()} >>> ${bit} & 1) === 1`;
    return writer.truth(writer.let(writer.joinedTruths('all', [`${bit} >= 0`, `${bit} <= ${LAST_BIT}`, isHeld])));
  }
  return everyElement('any', list, state, lowering, (element) =>
    writer.guarded(sameCode(element, wanted, writer), element.state, false),
  );
}

function containsAll(list: Operand, wanted: Operand, both: Code, lowering: Lowering): TruthCode {
  if (wanted.kind !== 'list') throw new NotLowered('a list that is none');
  const all = everyElement('all', wanted, both, lowering, (entry) => {
    if (entry.state !== '0') throw new NotLowered('a wanted element that may be unknown');
    return contains(list, entry, '0', lowering);
  });
  return settledBy(both, all, false, lowering);
}

/** A list is empty when it has no element; one whose elements are all unknown may be. */
function emptyCode(list: Operand, wanted: unknown, both: Code, lowering: Lowering): TruthCode {
  const { writer } = lowering;
  if (list.kind !== 'list' || typeof wanted !== 'boolean') throw new NotLowered('a list that is none');
  const holds = everyElement('any', list, both, lowering, ({ state }) => writer.truth(`!(${writer.isUnknown(state)})`));
  const isEmpty = writer.isTold
    ? { code: `!${holds.code}`, open: false }
    : { code: writer.let(`${holds.code} ? 0 : ${list.to} > ${list.from} ? 1 : 2`), open: true };
  return settledBy(both, wanted ? isEmpty : writer.not(isEmpty), false, lowering);
}

/** `some:` and `every:`: of what is absent there is none. */
function quantified(
  kind: 'all' | 'any',
  list: Operand,
  operator: string,
  right: Operand,
  lowering: Lowering,
): TruthCode {
  if (list.kind !== 'list') throw new NotLowered('a list that is none');
  const held = everyElement(kind, list, list.state, lowering, (element) =>
    operatorCode(operator, element, right, lowering),
  );
  return settledBy(list.state, held, kind === 'all', lowering);
}

/** An answer that holds while `state` is known. */
function settledBy(state: Code, answer: TruthCode, onNothing: boolean, { writer }: Lowering): TruthCode {
  if (state === '0') return answer;
  const open = writer.isTold ? state : '1';
  return {
    code: writer.let(
      `${state} === 0 ? ${writer.three(answer)} : ${writer.isNothing(state)} ? ${writer.three(writer.truth(String(onNothing)))} : ${open}`,
    ),
    open: true,
  };
}

function presentCode(left: Operand, wanted: unknown, { writer }: Lowering): TruthCode {
  if (typeof wanted !== 'boolean') throw new NotLowered('present without yes or no');
  if (left.state === '0') return writer.truth(String(wanted));
  if (!left.mayBeAbsent) return writer.truth(writer.let(`(${left.state} === 0) === ${wanted}`));
  return {
    code: writer.isTold
      ? writer.let(`R.present(${left.state}, ${wanted})`)
      : writer.let(`${left.state} === 3 ? 1 : (${left.state} === 0) === ${wanted} ? 2 : 0`),
    open: true,
  };
}

function traceCode(leaf: ConditionLeaf, left: Operand, right: Operand, truth: TruthCode, lowering: Lowering): Code {
  const { writer, words } = lowering;
  const text = (value: string): Code => writer.constant(value);
  const { name, fact, path, operator, value } = leaf;
  const than = isReference(value) ? (value.path === undefined ? value.fact : `${value.fact}.${value.path}`) : undefined;
  const told = toldBoolean(leaf, left, lowering);
  const result = truth.open ? `R.result(${truth.code})` : truth.code;
  const [found, against] = [jsonOf(left, writer, words), jsonOf(right, writer, words)];
  const parts = { against, fact: text(fact), found, name: text(name), operator: text(operator) };
  const whole = literalCode({
    ...parts,
    ...(path === undefined ? {} : { path: text(path) }),
    result,
    ...(than === undefined ? {} : { than: text(than) }),
  });
  return told === undefined ? whole : left.state === '0' ? told : `(${left.state} === 0 ? ${told} : ${whole})`;
}

/** A yes/no held against a constant has two nodes: they are made once. */
function toldBoolean(leaf: ConditionLeaf, left: Operand, { writer }: Lowering): Code | undefined {
  const { value, ...shown } = leaf;
  const operator = findOperator(leaf.operator);
  if (left.kind !== 'boolean' || typeof value !== 'boolean' || !operator) return undefined;
  const node = (found: boolean): Code =>
    writer.bound(() => orderedConstant({ ...shown, found, against: value, result: operator(found, value) }));
  return `(${left.code} ? ${node(true)} : ${node(false)})`;
}
