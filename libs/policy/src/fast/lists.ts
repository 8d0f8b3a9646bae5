import type { Condition, ValueExpression } from '../rule-set/model.js';
import { numberOf, numbersOf } from './arithmetic.js';
import { booleanOf } from './choice.js';
import { bounded, multiplied } from './compare.js';
import { everyElement } from './loops.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type Code, type ListOperand, type Operand, type TruthCode } from './operand.js';

interface Selection {
  readonly of: ValueExpression;
  readonly as: string;
  readonly where?: Condition;
}

function listOf(expression: ValueExpression, lowering: Lowering): ListOperand {
  const list = lowering.value(expression);
  if (list.kind !== 'list') throw new NotLowered('a list that is none');
  return list;
}
const isFilled = ({ state, from, to }: ListOperand): Code => `${state} === 0 && ${to} > ${from}`;

/** Goes through the elements of a known list; `each` is written for those that may fit. */
function through(args: Selection, list: ListOperand, lowering: Lowering, each: (fits: TruthCode) => void): void {
  const { writer } = lowering;
  const place = writer.fresh();
  const body = writer.apart(() => {
    lowering.inLoop(args.as, list.element(place), isFilled(list), () => {
      const fits = args.where === undefined ? writer.truth('true') : lowering.condition(args.where);
      // Which element is missing something is told by the closures.
      if (writer.isTold && fits.open) writer.leaveIf(writer.isOpen(fits));
      each(fits);
    });
  });
  writer.write(
    `if (${list.state} === 0) for (let ${place} = ${list.from}; ${place} < ${list.to}; ${place}++) {\n${body}\n}`,
  );
}

/** The number of elements that surely fit, and of those that may. */
function tally(args: Selection, list: ListOperand, lowering: Lowering): { sure: Code; open: Code } {
  const { writer } = lowering;
  const [sure, open] = [writer.fresh(), writer.fresh()];
  writer.write(`let ${sure} = 0, ${open} = 0;`);
  through(args, list, lowering, (fits) => {
    writer.write(`if (${writer.isYes(fits)}) ${sure}++;`);
    if (fits.open) writer.write(`else if (${writer.isOpen(fits)}) ${open}++;`);
  });
  return { sure, open };
}
/** The state of what is made from a list: open while an element may or may not count. */
const talliedState = (list: ListOperand, open: Code, { writer }: Lowering): Code =>
  writer.isTold ? writer.joined([list.state]) : writer.let(`${writer.joined([list.state])} || (${open} > 0 ? 1 : 0)`);

export function count(args: Selection, lowering: Lowering): Operand {
  const list = listOf(args.of, lowering);
  if (args.where === undefined) {
    const { writer } = lowering;
    const above = { code: writer.let(`${list.to} - ${list.from}`), bound: 2 ** 31 };
    return numberOf(above, '1', 1, writer.joined([list.state]));
  }
  const { sure, open } = tally(args, list, lowering);
  return numberOf({ code: sure, bound: 2 ** 31 }, '1', 1, talliedState(list, open, lowering));
}

export function sumOf(args: Selection & { give: ValueExpression }, lowering: Lowering): Operand {
  const { writer } = lowering;
  const list = listOf(args.of, lowering);
  const [total, state] = [writer.fresh(), writer.fresh()];
  let below: { code: Code; bound: number } = { code: '1', bound: 1 };
  const loop = writer.apart(() => {
    through(args, list, lowering, (fits) => {
      const [given] = numbersOf([lowering.inCase(writer.isYes(fits), () => lowering.value(args.give))]);
      if (!given || !(Number(given.below) > 0)) throw new NotLowered('a sum of fractions');
      below = { code: given.below, bound: given.belowBound };
      if (writer.isTold) writer.leaveIf(`${writer.isYes(fits)} && ${writer.isUnknown(given.state)}`);
      const absent = writer.isTold
        ? `if (${given.state} !== 0) ${state} = ${given.state};`
        : `${state} |= ${given.state};`;
      writer.write(`if (${writer.isYes(fits)}) { ${total} += ${given.above}; ${absent} }`);
      if (fits.open) writer.write(`else if (${writer.isOpen(fits)}) ${state} |= 1;`);
      bounded(total, Infinity, writer);
    });
  });
  writer.write(`let ${total} = 0, ${state} = 0;\n${loop}`);
  const own = writer.isTold ? state : writer.let(`(${state} & 1) === 0 ? ${state} : 1`);
  const whole = list.state === '0' ? own : writer.let(`${writer.joined([list.state])} || ${own}`);
  return numberOf({ code: total, bound: 2 ** 52 }, below.code, below.bound, whole);
}

const asked =
  (kind: 'all' | 'any', isNot = false) =>
  (args: Required<Selection>, lowering: Lowering): Operand => {
    const { writer } = lowering;
    const list = listOf(args.of, lowering);
    const held = everyElement(kind, list, list.state, lowering, (element) =>
      lowering.inLoop(args.as, element, isFilled(list), () => lowering.condition(args.where)),
    );
    const answer = booleanOf(isNot ? writer.not(held) : held, lowering);
    if (list.state === '0') return answer;
    return { ...answer, state: writer.let(`${writer.joined([list.state])} || ${answer.state}`) };
  };
export const anyOf = asked('any');
export const everyOf = asked('all');
export const noneOf = asked('any', true);

export function shareAbove(args: Required<Selection> & { above: ValueExpression }, lowering: Lowering): Operand {
  const { writer } = lowering;
  const list = listOf(args.of, lowering);
  const [line] = numbersOf([lowering.value(args.above)]);
  if (!line) throw new NotLowered('a share');
  const state = writer.joined([list.state, line.state]);
  const { sure, open } = tally(args, list, lowering);
  const needed = multiplied(line.above, line.bound, writer.let(`${list.to} - ${list.from}`), 2 ** 31, writer);
  const exceeds = (number: Code): Code =>
    `${multiplied(number, 2 ** 31, line.below, line.belowBound, writer).code} > ${needed.code}`;
  const truth: TruthCode = writer.isTold
    ? { code: writer.let(exceeds(sure)), open: false }
    : {
        code: writer.let(`${exceeds(sure)} ? 2 : ${exceeds(writer.let(`${sure} + ${open}`))} ? 1 : 0`),
        open: true,
      };
  const answer = booleanOf(truth, lowering);
  return state === '0' ? answer : { ...answer, state: writer.let(`${state} || ${answer.state}`) };
}
