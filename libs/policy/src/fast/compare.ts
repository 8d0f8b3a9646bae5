import { NotLowered, EXACT_BOUND, type Code, type NumberOperand, type Operand } from './operand.js';
import type { Writer } from './writer.js';

const isScalar = (operand: Operand): boolean => operand.kind !== 'record' && operand.kind !== 'list';

/** Two numbers over one denominator. */
export function overOne(
  a: NumberOperand,
  b: NumberOperand,
  writer: Writer,
): { a: Code; b: Code; below: Code; bound: number; belowBound: number } {
  if (a.below === b.below)
    return { a: a.above, b: b.above, below: a.below, bound: Math.max(a.bound, b.bound), belowBound: a.belowBound };
  const [x, y] = [Number(a.below), Number(b.below)];
  // Scales are powers of ten: the finer one serves both.
  if (x > 0 && y > 0 && (x % y === 0 || y % x === 0)) {
    const finer = Math.max(x, y);
    const left = multiplied(a.above, a.bound, String(finer / x), finer / x, writer);
    const right = multiplied(b.above, b.bound, String(finer / y), finer / y, writer);
    return {
      a: left.code,
      b: right.code,
      below: String(finer),
      bound: Math.max(left.bound, right.bound),
      belowBound: finer,
    };
  }
  const left = multiplied(a.above, a.bound, b.below, b.belowBound, writer);
  const right = multiplied(b.above, b.bound, a.below, a.belowBound, writer);
  const below = multiplied(a.below, a.belowBound, b.below, b.belowBound, writer);
  return {
    a: left.code,
    b: right.code,
    below: below.code,
    bound: Math.max(left.bound, right.bound),
    belowBound: below.bound,
  };
}

/** The product of two whole numbers; one that might not be exact leaves the evaluation to the closures. */
export function multiplied(
  a: Code,
  boundA: number,
  b: Code,
  boundB: number,
  writer: Writer,
): { code: Code; bound: number } {
  if (b === '1') return { code: a, bound: boundA };
  if (a === '1') return { code: b, bound: boundB };
  const code = writer.let(`${a} * ${b}`);
  return bounded(code, boundA * boundB, writer);
}
export function bounded(code: Code, bound: number, writer: Writer): { code: Code; bound: number } {
  if (bound <= EXACT_BOUND) return { code, bound };
  writer.leaveIf(`Math.abs(${code}) > ${EXACT_BOUND}`);
  return { code, bound: EXACT_BOUND };
}

export function compared(left: Operand, order: Code, right: Operand, writer: Writer): Code {
  if (left.kind === 'void' || right.kind === 'void') return 'false';
  if (left.kind === 'number' && right.kind === 'number') {
    const { a, b } = overOne(left, right, writer);
    return `${a} ${order} ${b}`;
  }
  if (left.kind === 'day' && right.kind === 'day') return `${left.code} ${order} ${right.code}`;
  throw new NotLowered('an order of values that have none');
}

/** Whether two known values are the same; those of different kinds never are. */
export function sameCode(left: Operand, right: Operand, writer: Writer): Code {
  if (left.kind === 'void' || right.kind === 'void') return 'false';
  if (!isScalar(left) || !isScalar(right)) throw new NotLowered('lists or records compared');
  if (left.kind === 'text' || right.kind === 'text') throw new NotLowered('a text compared');
  if (left.kind === 'number' && right.kind === 'number') {
    const { a, b } = overOne(left, right, writer);
    return `${a} === ${b}`;
  }
  if (left.kind !== right.kind || left.kind === 'number' || right.kind === 'number') return 'false';
  if (left.kind === 'word' && right.kind === 'word' && left.open && right.open)
    throw new NotLowered('two free texts compared');
  const [a, b] = [left, right].map((operand) => (operand as { code: Code }).code) as [Code, Code];
  if (b === 'true' || b === 'false') return b === 'true' ? a : `!${a}`;
  return `${a} === ${b}`;
}
