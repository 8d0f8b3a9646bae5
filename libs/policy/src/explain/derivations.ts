import { isReference } from '../conditions/condition.js';
import type { Unit } from '../mechanisms/units.js';
import type { Mechanism, ValueExpression } from '../rule-set/model.js';
import { Exact } from '../values/exact.js';
import type { Json } from '../values/json.js';
import { isUnknownJson, type Context } from './context.js';
import { formatQuantity } from './format-quantity.js';
import { own } from './lookup.js';
import type { Joining, Operand } from './sentences.js';

const JOININGS: readonly Joining[] = ['sum', 'difference', 'product', 'smallest', 'largest'];

/** How a derived value of the trace came about, in one sentence; undefined where its parts are not all named values. */
export function derivationOf(name: string, context: Context): string | undefined {
  const expression = own(context.decision.derive ?? {}, name) ?? own(context.ruleSet.shared.derive, name);
  const value = context.record.derived.find((entry) => entry.name === name)?.value;
  return expression && derivation(context.names.of(name), expression.value, value, context);
}

/** @param value as the record shows it; nothing is said about how an unknown or absent one came about */
export function derivation(
  label: string,
  expression: ValueExpression,
  value: Json | undefined,
  context: Context,
): string | undefined {
  const mechanism = settled(expression, context);
  if (typeof mechanism !== 'object' || Array.isArray(mechanism) || isReference(mechanism)) return undefined;
  if (value === undefined || value === null || isUnknownJson(value)) return undefined;
  const unit = context.units.ofValue(mechanism);
  return (
    dated(label, mechanism, value, context) ??
    counted(label, mechanism, value, unit, context) ??
    joined(label, mechanism, context.format(value, unit), context)
  );
}

/** The branch of the chosen reading. */
function settled(expression: ValueExpression, context: Context): ValueExpression {
  if (typeof expression !== 'object' || Array.isArray(expression) || !('reading' in expression) || !expression.reading)
    return expression;
  const branch = own(expression.reading.options, context.chosen(expression.reading.id));
  return branch === undefined ? expression : settled(branch, context);
}

function operandOf(expression: ValueExpression, context: Context): Operand | undefined {
  if (typeof expression === 'number') return { value: context.format(expression, 'number') };
  if (!isReference(expression)) return undefined;
  const value = context.known(expression.fact, expression.path);
  const isKnown = value !== undefined && value !== null && !isUnknownJson(value);
  return {
    label: context.names.of(expression.fact, expression.path),
    ...(isKnown ? { value: context.format(value, context.units.ofName(expression.fact, expression.path)) } : {}),
  };
}

const exactOf = (value: Json | undefined): Exact | undefined =>
  typeof value === 'number' || typeof value === 'string' ? Exact.parse(String(value)) : undefined;

/** A number that the notice sets (or a multiple of one), as exact text. */
function numberOf(expression: ValueExpression, context: Context): Exact | undefined {
  if (typeof expression === 'number') return Exact.whole(expression);
  if (isReference(expression)) {
    return exactOf(context.known(expression.fact, expression.path));
  }
  if (typeof expression !== 'object' || Array.isArray(expression) || !('product' in expression)) return undefined;
  const factors = expression.product?.map((factor) => numberOf(factor, context)) ?? [];
  return factors.every((factor) => factor !== undefined) ? factors.reduce((a, b) => a.times(b), Exact.ONE) : undefined;
}

function dated(label: string, mechanism: Mechanism, value: Json, context: Context): string | undefined {
  const moves = [
    [mechanism.addMonths?.to, mechanism.addMonths?.months, 'months', 'after'],
    [mechanism.addDays?.to, mechanism.addDays?.days, 'days', 'after'],
    [mechanism.addYears?.to, mechanism.addYears?.years, 'years', 'after'],
    [mechanism.lastDayOfPeriod?.from, mechanism.lastDayOfPeriod?.months, 'months', 'lastDay'],
  ] as const;
  for (const [from, by, unit, sentence] of moves) {
    if (from === undefined || by === undefined) continue;
    const [start, length] = [operandOf(from, context), numberOf(by, context)];
    if (!start || !length || length.isNegative) return undefined;
    const period = formatQuantity(length.toString(), unit, context.language);
    return context.say[sentence](label, start, period, context.format(value, 'date'));
  }
  return undefined;
}

function counted(
  label: string,
  { round, share }: Mechanism,
  value: Json,
  unit: Unit,
  context: Context,
): string | undefined {
  const source = operandOf((round?.value ?? share?.of) as ValueExpression, context);
  if (!source) return undefined;
  if (share) {
    const rate = numberOf(share.rate, context);
    const amount = numberOf(share.of, context);
    const text = rate && formatQuantity(rate.toString(), 'share', context.language);
    const isCut = !(rate && amount?.times(rate).isWhole);
    return text && context.say.share(label, source, text, context.format(value, unit), isCut);
  }
  const places = round?.places === undefined ? Exact.ZERO : numberOf(round.places, context);
  const exact = exactOf(value);
  if (!round || !places || !exact) return undefined;
  // Rounding that changed nothing is not worth telling.
  if (numberOf(round.value, context)?.compare(exact) === 0) return undefined;
  const digits = places.toWhole();
  return context.say.rounded(label, source, round.mode, digits, context.format(exact.toDecimal(digits), unit));
}

function joined(label: string, mechanism: Mechanism, value: string, context: Context): string | undefined {
  for (const how of JOININGS) {
    const operands = mechanism[how]?.map((part) => operandOf(part, context));
    if (!operands) continue;
    return operands.every((operand) => operand !== undefined)
      ? context.say.joined(label, how, operands, value)
      : undefined;
  }
  return undefined;
}
