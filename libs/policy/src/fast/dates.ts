import type { ValueExpression } from '../rule-set/model.js';
import { wholeCode } from './arithmetic.js';
import { compared } from './compare.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type Code, type Operand } from './operand.js';

function dayCode(operand: Operand): Code {
  if (operand.kind === 'day') return operand.code;
  // Never known: its state decides.
  if (operand.kind === 'void') return '20000101';
  throw new NotLowered('a day that is none');
}

/** A day moved by a whole number; one that leaves the usual years is left to the closures. */
const moved =
  (move: (day: Code, by: Code) => Code) =>
  (to: ValueExpression, by: ValueExpression, lowering: Lowering): Operand => {
    const { writer } = lowering;
    const [day, number] = [lowering.value(to), lowering.value(by)];
    const state = writer.joined([day.state, number.state]);
    const whole = wholeCode(number, lowering);
    const code = writer.let(
      state === '0' ? move(dayCode(day), whole) : `${state} === 0 ? ${move(dayCode(day), whole)} : 0`,
    );
    writer.leaveIf(`${code} !== ${code}`);
    return { kind: 'day', code, state };
  };

const byMonths = moved((day, months) => `R.addMonths(${day}, ${months})`);
const byDays = moved((day, days) => `R.addDays(${day}, ${days})`);
const byYears = moved((day, years) => `R.addMonths(${day}, 12 * ${years})`);
const toLastDay = moved((day, months) => `R.addDays(R.addMonths(${day}, ${months}), -1)`);

export const addMonths = (args: { to: ValueExpression; months: ValueExpression }, lowering: Lowering): Operand =>
  byMonths(args.to, args.months, lowering);
export const addDays = (args: { to: ValueExpression; days: ValueExpression }, lowering: Lowering): Operand =>
  byDays(args.to, args.days, lowering);
export const addYears = (args: { to: ValueExpression; years: ValueExpression }, lowering: Lowering): Operand =>
  byYears(args.to, args.years, lowering);
export const lastDayOfPeriod = (
  args: { from: ValueExpression; months: ValueExpression },
  lowering: Lowering,
): Operand => toLastDay(args.from, args.months, lowering);

export function monthsBetween(args: { from: ValueExpression; to: ValueExpression }, lowering: Lowering): Operand {
  const { writer } = lowering;
  const [from, to] = [lowering.value(args.from), lowering.value(args.to)];
  const state = writer.joined([from.state, to.state]);
  const above = writer.let(`${state} === 0 ? R.monthsBetween(${dayCode(from)}, ${dayCode(to)}) : 0`);
  return { kind: 'number', above, below: '1', bound: 200_000, belowBound: 1, state };
}

export function monthEnd(day: ValueExpression, lowering: Lowering): Operand {
  const { writer } = lowering;
  const found = lowering.value(day);
  const state = writer.joined([found.state]);
  return { kind: 'boolean', code: writer.let(`${state} === 0 && R.isMonthEnd(${dayCode(found)})`), state };
}

export function insideWindow(
  args: { value: ValueExpression; from: ValueExpression; to: ValueExpression },
  lowering: Lowering,
): Operand {
  const { writer } = lowering;
  const [value, from, to] = [lowering.value(args.value), lowering.value(args.from), lowering.value(args.to)];
  const state = writer.joined([value.state, from.state, to.state]);
  const code = writer.let(`${compared(value, '>=', from, writer)} && ${compared(value, '<=', to, writer)}`);
  return { kind: 'boolean', code, state };
}
