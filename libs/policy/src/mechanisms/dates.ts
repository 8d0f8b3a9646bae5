import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { compareValues, known, type Value } from '../values/unknown.js';
import type { ValueExpression } from '../rule-set/model.js';
import { defineMechanism, valueArgument, type ValueCompiler, type ValueFunction } from './mechanism.js';
import type { Unit, UnitContext } from './units.js';

/** A date moved by a whole number of something. */
const moved =
  (move: (day: Day, by: number) => Day) =>
  (day: ValueExpression, by: ValueExpression, compiler: ValueCompiler): ValueFunction => {
    const parts = [compiler.value(day), compiler.value(by)];
    return (scope) =>
      known(
        parts.map((part) => part(scope)),
        (date: Day, count: Exact) => move(date, count.toWhole()),
      );
  };

function movedUnit(
  day: ValueExpression,
  by: ValueExpression,
  unit: 'months' | 'days' | 'years',
  units: UnitContext,
  place: string,
  from: 'to' | 'from' = 'to',
): Unit {
  units.expect(units.of(day, `${place}/${from}`), 'date', `${place}/${from}`);
  units.expect(units.of(by, `${place}/${unit}`), unit, `${place}/${unit}`);
  return 'date';
}

export const addMonths = defineMechanism('addMonths', {
  label: { ko: 'n개월 후', en: 'months after a date' },
  takes: { to: valueArgument('기준일', 'date'), months: valueArgument('개월', 'months') },
  unit: (args, units, place) => movedUnit(args.to, args.months, 'months', units, place),
  compile: (args, compiler) => moved((day, months) => day.addMonths(months))(args.to, args.months, compiler),
});

export const addDays = defineMechanism('addDays', {
  label: { ko: 'n일 후', en: 'days after a date' },
  takes: { to: valueArgument('기준일', 'date'), days: valueArgument('일', 'days') },
  unit: (args, units, place) => movedUnit(args.to, args.days, 'days', units, place),
  compile: (args, compiler) => moved((day, days) => day.addDays(days))(args.to, args.days, compiler),
});

export const addYears = defineMechanism('addYears', {
  label: { ko: 'n년 후', en: 'years after a date' },
  takes: { to: valueArgument('기준일', 'date'), years: valueArgument('년', 'years') },
  unit: (args, units, place) => movedUnit(args.to, args.years, 'years', units, place),
  compile: (args, compiler) => moved((day, years) => day.addMonths(12 * years))(args.to, args.years, compiler),
});

/** A period counted from its first to its last day, both included, is n months long when it ends here or later. */
export const lastDayOfPeriod = defineMechanism('lastDayOfPeriod', {
  label: { ko: '기간의 마지막 날', en: 'last day of a period' },
  takes: { from: valueArgument('첫날', 'first day'), months: valueArgument('개월', 'months') },
  unit: (args, units, place) => movedUnit(args.from, args.months, 'months', units, place, 'from'),
  compile: (args, compiler) =>
    moved((day, months) => day.addMonths(months).addDays(-1))(args.from, args.months, compiler),
});

/** Whole months that have passed from one day to another: the largest n with from + n months ≤ to. */
export const monthsBetween = defineMechanism('monthsBetween', {
  label: { ko: '두 날 사이의 개월', en: 'whole months between two days' },
  takes: { from: valueArgument('시작일', 'from'), to: valueArgument('끝일', 'to') },
  unit(args, units, place) {
    units.expect(units.of(args.from, `${place}/from`), 'date', `${place}/from`);
    units.expect(units.of(args.to, `${place}/to`), 'date', `${place}/to`);
    return 'months';
  },
  compile(args, compiler) {
    const parts = [compiler.value(args.from), compiler.value(args.to)];
    return (scope) =>
      known(
        parts.map((part) => part(scope)),
        (from: Day, to: Day) => {
          const months = (to.year - from.year) * 12 + to.month - from.month;
          return Exact.whole(from.addMonths(months).compare(to) > 0 ? months - 1 : months);
        },
      );
  },
});

/** A period counted from here by months may end on another day when counted by the civil law. */
export const monthEnd = defineMechanism('monthEnd', {
  label: { ko: '월말인지', en: 'whether a day is its month’s last' },
  takes: valueArgument('날짜', 'date'),
  unit(args, units, place) {
    units.expect(units.of(args, place), 'date', place);
    return 'yes/no';
  },
  compile(args, compiler) {
    const day = compiler.value(args);
    return (scope) => known([day(scope)], (date: Day) => date.addDays(1).day === 1);
  },
});

/** Windows include their first and their last day. */
export const insideWindow = defineMechanism('insideWindow', {
  label: { ko: '기간 안', en: 'inside a window' },
  takes: {
    value: valueArgument('날짜', 'date'),
    from: valueArgument('첫날', 'first day'),
    to: valueArgument('마지막 날', 'last day'),
  },
  unit(args, units, place) {
    const unit = units.of(args.value, `${place}/value`);
    units.expect(units.of(args.from, `${place}/from`), unit, `${place}/from`);
    units.expect(units.of(args.to, `${place}/to`), unit, `${place}/to`);
    return 'yes/no';
  },
  compile(args, compiler) {
    const parts = [compiler.value(args.value), compiler.value(args.from), compiler.value(args.to)];
    const { observer } = compiler;
    return (scope) =>
      known(
        parts.map((part) => part(scope)),
        (value: Value, from: Value, to: Value) => {
          observer?.compared(args, value, from, 'from');
          observer?.compared(args, value, to, 'to');
          return compareValues(value, from) >= 0 && compareValues(value, to) <= 0;
        },
      );
  },
});
