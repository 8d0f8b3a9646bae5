import { rowLabel } from '../coverage/table-rows.js';
import { compileRuleSet } from '../evaluate/compile.js';
import { own } from '../explain/lookup.js';
import { unitOfType } from '../explain/unit-of.js';
import type { Unit } from '../mechanisms/units.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { Overlay, RuleSet, TableParameter, TableRow, ValueType } from '../rule-set/model.js';
import { namesOfPlace } from '../rule-set/places.js';
import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { decimalStep, stepKindOf, type StepKind } from '../values/steps.js';
import { joined } from './measure.js';

/** A parameter that can be moved: one that is a number or a date, or such a cell of a table. */
export interface Lever {
  /** `scoring.passLine`, or `scoring.items/location/points`: table, row and column */
  readonly parameter: string;
  readonly label: Words;
  readonly unit: Unit;
  readonly kind: Exclude<StepKind, 'second'>;
  /** What an overlay's parameters are with this value. */
  values(value: number | string): NonNullable<Overlay['parameters']>;
}
/** From the first to the last value in equal steps; dates in days. Exact decimal text where a number is no whole one. */
export interface Range {
  readonly parameter: string;
  readonly from: number | string;
  readonly to: number | string;
  /** Without it the smallest step of the unit: a won, one of what is counted, a day, a tenth of a point or finer. */
  readonly step?: number | string | undefined;
}
/** The values of a range, by position. */
export interface Scale {
  readonly lever: Lever;
  readonly length: number;
  readonly at: (position: number) => number | string;
}

/** @throws PolicyError `what-if/no-lever` */
export function leverOf(ruleSet: RuleSet, address: string): Lever {
  const [id = '', row, column, ...more] = namesOfPlace(address) ?? [];
  const parameter = own(ruleSet.parameters, id);
  const isTable = parameter?.type === 'table';
  const cell = isTable && column !== undefined && more.length === 0 ? own(parameter.columns, column) : undefined;
  const found = isTable ? parameter.rows.find((one) => one.id === row) : undefined;
  const type: (ValueType & { readonly label: Words }) | undefined = isTable
    ? found
      ? cell
      : undefined
    : row === undefined
      ? parameter
      : undefined;
  const kind = type && stepKindOf(type.type);
  if (!parameter || !type || kind === undefined || kind === 'second')
    throw new PolicyError('what-if/no-lever', { name: address });
  return {
    parameter: address,
    label: isTable && found ? joined(labelOfRow(ruleSet, parameter, found), type.label) : parameter.label,
    unit: unitOfType(type),
    kind,
    values: (value) => ({ [id]: isTable ? { [row ?? '']: { [column ?? '']: value } } : value }),
  };
}

/** The table and what its row is found by, as it stood last. */
function labelOfRow(ruleSet: RuleSet, table: TableParameter, { id, values }: TableRow): Words {
  const cells = values.findLast((one) => one.cells !== null)?.cells;
  return cells ? rowLabel(ruleSet, table, cells) : joined(table.label, { ko: id, en: id });
}

/** @throws PolicyError `what-if/no-lever`, `what-if/wrong-range`, and `overlay/wrong-value` for an end that does not fit */
export function scaleOf(ruleSet: RuleSet, range: Range): Scale {
  const lever = leverOf(ruleSet, range.parameter);
  const [from, to] = [range.from, range.to].map((written) => numberIn(lever, written));
  const step = range.step === undefined ? smallestStep(lever, from, to) : Exact.parse(String(range.step));
  const isDay = lever.kind === 'day';
  if (!from || !to || !step || to.compare(from) < 0 || step.compare(Exact.ZERO) <= 0 || (isDay && !step.isWhole))
    throw new PolicyError('what-if/wrong-range', { name: range.parameter });
  const at = (position: number): number | string => {
    const value = from.plus(step.times(Exact.whole(position)));
    return isDay ? Day.fromNumber(value.toWhole()).toString() : value.toJSON();
  };
  const steps = to.minus(from).dividedBy(step).floor();
  const length = steps.compare(Exact.whole(Number.MAX_SAFE_INTEGER - 1)) > 0 ? undefined : steps.toWhole() + 1;
  if (length === undefined) throw new PolicyError('what-if/wrong-range', { name: range.parameter });
  // What the parameter's type refuses at one end, or between two whole numbers, is said now.
  for (const position of new Set([0, Math.min(1, length - 1), length - 1]))
    compileRuleSet(ruleSet, { overlay: { parameters: lever.values(at(position)) } });
  return { lever, length, at };
}

function numberIn({ kind }: Lever, written: number | string): Exact | undefined {
  if (kind !== 'day')
    return typeof written === 'number' && !Number.isSafeInteger(written) ? undefined : Exact.parse(String(written));
  const day = Day.parse(String(written));
  return typeof day === 'string' ? undefined : Exact.whole(day.number);
}

const smallestStep = ({ kind }: Lever, ...ends: readonly (Exact | undefined)[]): Exact =>
  kind === 'digits' ? decimalStep(...ends.filter((end) => end !== undefined)) : Exact.ONE;
