import type { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { isNothing, isUnknown, known, NOTHING, unite, type Value, type ValueRecord } from '../values/unknown.js';
import type { Scope } from '../conditions/scope.js';
import { defineMechanism, optional, valueArgument } from './mechanism.js';

interface Plan {
  readonly principal: Exact;
  readonly base: Exact;
  readonly first: Exact;
  readonly last: Exact;
  readonly dueAfter: (instalments: number) => Exact;
}
/** When an instalment is due: its number within its part, after the part's months of grace. */
type DueDay = (graceMonths: Exact, number: number) => Day;
const times = (amount: Exact, count: number): Exact => amount.times(Exact.whole(count));
const plus = (amounts: readonly Exact[]): Exact => amounts.reduce((a, b) => a.plus(b), Exact.ZERO);

/** The last day of the k-th calendar quarter that ends after a day. */
function quarterEnd(day: Day, k: number): Day {
  const endOf = (from: Day): Day =>
    from
      .inMonth(1)
      .addMonths((3 - (from.month % 3)) % 3)
      .inMonth(31);
  const first = endOf(day).compare(day) > 0 ? endOf(day) : endOf(day.addDays(1));
  return first
    .inMonth(1)
    .addMonths(3 * (k - 1))
    .inMonth(31);
}

/** Equal parts floored to the won; the remainder lies on the first or the last, so that the sum is the principal. */
function planOf(principal: Exact, count: number, remainderOn: string, given: Value): Plan {
  const base = given instanceof Exact ? given : principal.dividedBy(Exact.whole(count)).floor();
  const remainder = principal.minus(times(base, count));
  const onFirst = remainderOn === 'first';
  return {
    principal,
    base,
    first: onFirst ? base.plus(remainder) : base,
    last: onFirst ? base : base.plus(remainder),
    dueAfter: (instalments) => {
      if (instalments >= count) return principal;
      if (instalments <= 0) return Exact.ZERO;
      return onFirst ? times(base, instalments).plus(remainder) : times(base, instalments);
    },
  };
}

/** A count comes from a parameter, and so from whoever lays a what-if over it: a plan of more rows is told without them. */
const MOST_ROWS = 1_200;

/** Every instalment of all parts in the order they are given, with what is still owed once it is paid. */
function rowsOf(plans: readonly Plan[], grace: readonly Exact[], count: number, dueOn: DueDay): ValueRecord[] {
  let left = plus(plans.map(({ principal }) => principal));
  return plans.flatMap((plan, part) =>
    Array.from({ length: count }, (_, index): ValueRecord => {
      const number = index + 1;
      const amount = plan.dueAfter(number).minus(plan.dueAfter(index));
      left = left.minus(amount);
      const no = Exact.whole(part * count + number);
      return { no, dueOn: dueOn(grace[part] ?? Exact.ZERO, number), amount, left };
    }),
  );
}

/**
 * Parts of a loan, each repaid in `count` equal instalments after its months of grace, one part after the other.
 * Gives count, base (one part only), first, last (won), firstDue, lastDue (date), parts (two or more: the base of
 * each), and after `after` instalments: dueSoFar, outstanding (won). With a start and an interval also rows: every
 * instalment { no, dueOn (date), amount, left (won) }. The won of every plan add up to its principal.
 */
export const instalmentSchedule = defineMechanism('instalmentSchedule', {
  label: { ko: '분할상환 계획', en: 'instalment schedule' },
  takes: {
    parts: valueArgument('원금과 거치 개월의 목록', 'parts: principal and months of grace'),
    count: valueArgument('상환 횟수', 'number of instalments'),
    remainderOn: valueArgument('나머지를 두는 회차 (first, last)', 'where the remainder lies (first, last)'),
    everyMonths: optional(valueArgument('상환 간격 개월', 'months between instalments')),
    start: optional(valueArgument('기산일', 'start date')),
    dueOn: optional(valueArgument('상환일 (same-day, quarter-end)', 'due day (same-day, quarter-end)')),
    after: optional(valueArgument('도래한 회차', 'instalments fallen due')),
    base: optional(valueArgument('정해진 회차 금액', 'amount of one instalment, when given')),
  },
  unit(args, units, place) {
    units.expect(
      units.of(args.parts, `${place}/parts`),
      { list: { fields: { principal: 'won', graceMonths: 'months' } } },
      `${place}/parts`,
    );
    units.expect(units.of(args.count, `${place}/count`), 'times', `${place}/count`);
    units.of(args.remainderOn, `${place}/remainderOn`);
    if (args.everyMonths !== undefined)
      units.expect(units.of(args.everyMonths, `${place}/everyMonths`), 'months', `${place}/everyMonths`);
    if (args.start !== undefined) units.expect(units.of(args.start, `${place}/start`), 'date', `${place}/start`);
    if (args.dueOn !== undefined) units.of(args.dueOn, `${place}/dueOn`);
    if (args.after !== undefined) units.expect(units.of(args.after, `${place}/after`), 'times', `${place}/after`);
    if (args.base !== undefined) units.expect(units.of(args.base, `${place}/base`), 'won', `${place}/base`);
    const won = { base: 'won', first: 'won', last: 'won', dueSoFar: 'won', outstanding: 'won' };
    return {
      fields: {
        count: 'times',
        ...won,
        firstDue: 'date',
        lastDue: 'date',
        parts: { list: { fields: { base: 'won' } } },
        rows: { list: { fields: { no: 'number', dueOn: 'date', amount: 'won', left: 'won' } } },
      },
    };
  },
  compile(args, compiler) {
    const [partsOf, countOf, remainderOf] = [
      compiler.value(args.parts),
      compiler.value(args.count),
      compiler.value(args.remainderOn),
    ];
    const maybe = (part: typeof args.base): ((scope: Scope) => Value) =>
      part === undefined ? () => NOTHING : compiler.value(part);
    const [everyOf, startOf, dueOnOf, afterOf, baseOf] = [
      args.everyMonths,
      args.start,
      args.dueOn,
      args.after,
      args.base,
    ].map(maybe) as [
      (scope: Scope) => Value,
      (scope: Scope) => Value,
      (scope: Scope) => Value,
      (scope: Scope) => Value,
      (scope: Scope) => Value,
    ];
    return (scope) => {
      const [parts, count, remainderOn, base, after] = [
        partsOf(scope),
        countOf(scope),
        remainderOf(scope),
        baseOf(scope),
        afterOf(scope),
      ];
      const principals = (found: readonly ValueRecord[]): Value[] => found.map((part) => part['principal'] ?? NOTHING);
      const plansFrom = <T extends Value>(fn: (plans: readonly Plan[]) => T): Value =>
        known([parts, count, remainderOn], (found: readonly ValueRecord[], times_: Exact, place: string) =>
          isUnknown(base)
            ? unite([base, ...principals(found)])
            : known(principals(found), (...amounts: Exact[]) =>
                fn(amounts.map((amount) => planOf(amount, times_.toWhole(), place, base))),
              ),
        );
      const one = (fn: (plan: Plan) => Value): Value =>
        plansFrom((plans) => (plans.length === 1 && plans[0] ? fn(plans[0]) : NOTHING));
      /** Calls back with the months of grace of some parts and how due days are counted, once all of it is known. */
      const dated = (
        some: (parts: readonly ValueRecord[]) => readonly ValueRecord[],
        fn: (grace: readonly Exact[], count: number, dueOn: DueDay) => Value,
      ): Value =>
        known([parts, count, startOf(scope)], (found: readonly ValueRecord[], times_: Exact, start: Day) => {
          const grace = some(found).map((part) => part['graceMonths'] ?? NOTHING);
          return known([...grace, everyOf(scope)], (...months: Exact[]) => {
            const [every, on] = [months.pop() ?? Exact.ZERO, dueOnOf(scope)];
            if (isUnknown(on)) return on;
            return fn(months, times_.toWhole(), (after, number) =>
              on === 'quarter-end'
                ? quarterEnd(start.addMonths(after.toWhole()), number)
                : start.addMonths(after.toWhole() + every.toWhole() * number),
            );
          });
        });
      const dueDay = (which: 0 | -1): Value =>
        dated(
          (found) => found.slice(which).slice(0, 1),
          ([grace], each, dueOn) => (grace ? dueOn(grace, which === 0 ? 1 : each) : NOTHING),
        );
      const rows = dated(
        (found) => found,
        (grace, each, dueOn) =>
          each * grace.length > MOST_ROWS ? NOTHING : plansFrom((plans) => rowsOf(plans, grace, each, dueOn)),
      );
      const dueSoFar = known([after, count], (fallen: Exact, times_: Exact) =>
        plansFrom((plans) =>
          plus(plans.map((plan, index) => plan.dueAfter(fallen.toWhole() - index * times_.toWhole()))),
        ),
      );
      return {
        count: known([parts, count], (found: readonly Value[], times_: Exact) => times(times_, found.length)),
        base: one(({ base: amount }) => amount),
        parts: plansFrom((plans) => (plans.length === 1 ? [] : plans.map(({ base: amount }) => ({ base: amount })))),
        first: plansFrom((plans) => plans[0]?.first ?? NOTHING),
        last: plansFrom((plans) => plans.at(-1)?.last ?? NOTHING),
        firstDue: dueDay(0),
        lastDue: dueDay(-1),
        rows,
        dueSoFar,
        outstanding: isNothing(dueSoFar)
          ? NOTHING
          : known([dueSoFar], (due: Exact) =>
              plansFrom((plans) => plus(plans.map(({ principal }) => principal)).minus(due)),
            ),
      };
    };
  },
});
