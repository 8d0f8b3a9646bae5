import type { ValueExpression } from '../rule-set/model.js';
import { Exact, type RoundingMode } from '../values/exact.js';
import { bounded, compared, multiplied, overOne } from './compare.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type Code, type NumberOperand, type Operand } from './operand.js';

const VOID_NUMBER = { above: '0', below: '1', bound: 0, belowBound: 1 };

/** Values as numbers; one that is never known counts as any number, since its state decides. */
export function numbersOf(operands: readonly Operand[]): NumberOperand[] {
  return operands.map((operand) => {
    if (operand.kind === 'number') return operand;
    if (operand.kind === 'void') return { ...VOID_NUMBER, kind: 'number', state: operand.state };
    throw new NotLowered('a number that is none');
  });
}

export function numberOf(
  above: { code: Code; bound: number },
  below: Code,
  belowBound: number,
  state: Code,
): NumberOperand {
  return { kind: 'number', above: above.code, bound: above.bound, below, belowBound, state };
}

export function added(a: NumberOperand, b: NumberOperand, sign: '+' | '-', { writer }: Lowering): NumberOperand {
  const both = overOne(a, b, writer);
  const above = bounded(writer.let(`${both.a} ${sign} ${both.b}`), 2 * both.bound, writer);
  return numberOf(above, both.below, both.belowBound, '0');
}

export function product(a: NumberOperand, b: NumberOperand, { writer }: Lowering): NumberOperand {
  const above = multiplied(a.above, a.bound, b.above, b.bound, writer);
  const below = multiplied(a.below, a.belowBound, b.below, b.belowBound, writer);
  return numberOf(above, below.code, below.bound, '0');
}

const valuesOf = (args: readonly ValueExpression[], lowering: Lowering): Operand[] =>
  args.map((arg) => lowering.value(arg));

/** Folds numbers that are known together. */
const folded =
  (fn: (a: NumberOperand, b: NumberOperand, lowering: Lowering) => NumberOperand) =>
  (args: readonly ValueExpression[], lowering: Lowering): Operand => {
    const numbers = numbersOf(valuesOf(args, lowering));
    const state = lowering.writer.joined(numbers.map((number) => number.state));
    const [first, ...rest] = numbers;
    if (!first) throw new NotLowered('no numbers');
    const made = rest.reduce((a, b) => fn(a, b, lowering), { ...first });
    return numberOf({ code: made.above, bound: made.bound }, made.below, made.belowBound, state);
  };

export const sum = folded((a, b, lowering) => added(a, b, '+', lowering));
export const difference = folded((a, b, lowering) => added(a, b, '-', lowering));
export const times = folded(product);

export function quotient(args: readonly ValueExpression[], lowering: Lowering): Operand {
  const { writer } = lowering;
  const [a, b] = numbersOf(valuesOf(args, lowering));
  if (!a || !b) throw new NotLowered('a quotient of other than two');
  const both = writer.joined([a.state, b.state]);
  const state = writer.let(`${both} === 0 && ${b.above} === 0 ? ${writer.nothing} : ${both}`);
  const above = multiplied(a.above, a.bound, b.below, b.belowBound, writer);
  // The sign stands above; a divisor of 0 is a state and never divides.
  const below = multiplied(
    a.below,
    a.belowBound,
    writer.let(`${b.above} === 0 ? 1 : Math.abs(${b.above})`),
    b.bound,
    writer,
  );
  const signed = writer.let(`${b.above} < 0 ? -${above.code} : ${above.code}`);
  return numberOf({ code: signed, bound: above.bound }, below.code, below.bound, state);
}

/** The smallest or the largest; of equal ones the first. */
export const best =
  (order: '<' | '>') =>
  (args: readonly ValueExpression[], lowering: Lowering): Operand => {
    const { writer } = lowering;
    const operands = valuesOf(args, lowering);
    const state = writer.joined(operands.map((operand) => operand.state));
    const typed = operands.filter((operand) => operand.kind !== 'void');
    if (typed.length < operands.length) return { kind: 'void', state };
    const made = typed.reduce((a, b) => {
      if (a.kind === 'number' && b.kind === 'number') {
        const both = overOne(a, b, writer);
        const above = writer.let(`Math.${order === '<' ? 'min' : 'max'}(${both.a}, ${both.b})`);
        return numberOf({ code: above, bound: both.bound }, both.below, both.belowBound, '0');
      }
      if (a.kind === 'day' && b.kind === 'day')
        return {
          kind: 'day',
          code: writer.let(`${compared(b, order, a, writer)} ? ${b.code} : ${a.code}`),
          state: '0',
        };
      throw new NotLowered('an order of values that have none');
    });
    if (made.kind === 'number')
      return numberOf({ code: made.above, bound: made.bound }, made.below, made.belowBound, state);
    return made.kind === 'day' ? { kind: 'day', code: made.code, state } : { kind: 'void', state };
  };

/** The largest whole number at or below above / below. */
function floored(above: { code: Code; bound: number }, below: Code, lowering: Lowering): { code: Code; bound: number } {
  if (below === '1') return above;
  return { code: lowering.writer.let(`Math.floor(${above.code} / ${below})`), bound: above.bound };
}

export function share(args: { of: ValueExpression; rate: ValueExpression }, lowering: Lowering): Operand {
  const [of, rate] = numbersOf(valuesOf([args.of, args.rate], lowering));
  if (!of || !rate) throw new NotLowered('a share');
  const made = product(of, rate, lowering);
  const state = lowering.writer.joined([of.state, rate.state]);
  return numberOf(floored({ code: made.above, bound: made.bound }, made.below, lowering), '1', 1, state);
}

/** A whole number that shapes the code, such as the places of a rounding: a variant with another has another program. */
function fixedWhole(expression: ValueExpression | undefined, lowering: Lowering): number {
  const found = lowering.fixed(expression ?? 0);
  const whole = found instanceof Exact && found.isWhole ? found.toWhole() : NaN;
  if (!(whole >= 0 && whole <= 6)) throw new NotLowered('a number of places that is not fixed');
  return whole;
}

export function round(
  args: { value: ValueExpression; mode: RoundingMode; places?: ValueExpression },
  lowering: Lowering,
): Operand {
  const { writer } = lowering;
  const [value] = numbersOf([lowering.value(args.value)]);
  if (!value) throw new NotLowered('a rounding');
  // Read after the value, as the closures do.
  const scale = 10 ** fixedWhole(args.places, lowering);
  const state = writer.joined([value.state]);
  const scaled = multiplied(value.above, value.bound, String(scale), scale, writer);
  if (value.below === '1') return numberOf(scaled, String(scale), scale, state);
  if (args.mode === 'down') return numberOf(floored(scaled, value.below, lowering), String(scale), scale, state);
  if (args.mode === 'up') {
    const up = writer.let(`Math.ceil(${scaled.code} / ${value.below})`);
    return numberOf({ code: up, bound: scaled.bound }, String(scale), scale, state);
  }
  const doubled = multiplied(scaled.code, scaled.bound, '2', 2, writer);
  const half = bounded(writer.let(`${doubled.code} + ${value.below}`), doubled.bound + value.belowBound, writer);
  const below = multiplied(value.below, value.belowBound, '2', 2, writer);
  return numberOf(floored(half, below.code, lowering), String(scale), scale, state);
}

export function digits(args: { of: ValueExpression; places: ValueExpression }, lowering: Lowering): Operand {
  const { writer } = lowering;
  const [value] = numbersOf([lowering.value(args.of)]);
  if (!value) throw new NotLowered('digits');
  const places = fixedWhole(args.places, lowering);
  const state = writer.joined([value.state]);
  const code = writer.isTold
    ? writer.let(`${state} === 0 ? R.decimalText(${value.above}, ${value.below}, ${places}) : ''`)
    : "''";
  return { kind: 'text', code, state };
}

/** A known whole number in code, for what moves dates; a fraction leaves the evaluation to the closures. */
export function wholeCode(operand: Operand, lowering: Lowering): Code {
  const [number] = numbersOf([operand]);
  if (!number) throw new NotLowered('a whole number');
  if (number.below === '1') return number.above;
  const { writer } = lowering;
  writer.leaveIf(`${number.state} === 0 && ${number.above} % ${number.below} !== 0`);
  return writer.let(`${number.above} / ${number.below}`);
}
