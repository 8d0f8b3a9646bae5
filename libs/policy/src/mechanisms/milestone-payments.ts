import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { isNothing, known, type Value } from '../values/unknown.js';
import { defineMechanism, optional, valueArgument } from './mechanism.js';

/** No calendar of yearly request days leaves more than this many months between two of them. */
const LONGEST_WAIT_MONTHS = 24;

/** The first request day on or after a milestone; or, with `laterMonth`, the first in a later month than the milestone's. */
function requestDay(milestone: Day, months: readonly number[], day: number, laterMonth: boolean): Day | undefined {
  for (let ahead = laterMonth ? 1 : 0; ahead <= LONGEST_WAIT_MONTHS; ahead += 1) {
    const candidate = milestone.inMonth(1).addMonths(ahead).inMonth(day);
    if (months.includes(candidate.month) && (laterMonth || candidate.compare(milestone) >= 0)) return candidate;
  }
  return undefined;
}

/**
 * Equal payments at milestones after a date, each asked for and paid on the days of a yearly calendar.
 * Gives payments: [{ milestone, requestBy, paidBy (date), amount (won) }] in time order, and total (won).
 * A milestone after `until` is not reached; one on that day is.
 */
export const milestonePayments = defineMechanism('milestonePayments', {
  label: { ko: '시점별 지급', en: 'milestone payments' },
  takes: {
    from: valueArgument('기산일', 'counted from'),
    milestones: valueArgument('경과 개월의 목록', 'milestones in months'),
    entitled: valueArgument('지급 대상 여부', 'entitled'),
    until: optional(valueArgument('종료일 (없으면 계속)', 'ended on, when it did')),
    payMonths: valueArgument('지급월', 'payment months'),
    requestDay: valueArgument('신청일', 'day of the request'),
    payDay: valueArgument('교부일', 'day of the payment'),
    laterMonth: optional(valueArgument('다음 달부터', 'only in a later month')),
    amount: valueArgument('1회 금액', 'amount of one payment'),
  },
  unit(args, units, place) {
    const wanted = {
      from: 'date',
      milestones: { list: 'months' },
      entitled: 'yes/no',
      until: 'date',
      payMonths: { list: 'month of year' },
      requestDay: 'day of month',
      payDay: 'day of month',
      laterMonth: 'yes/no',
      amount: 'won',
    } as const;
    for (const [name, unit] of Object.entries(wanted)) {
      const value = args[name as keyof typeof wanted];
      if (value !== undefined) units.expect(units.of(value, `${place}/${name}`), unit, `${place}/${name}`);
    }
    return {
      fields: {
        payments: { list: { fields: { milestone: 'date', requestBy: 'date', paidBy: 'date', amount: 'won' } } },
        total: 'won',
      },
    };
  },
  compile(args, compiler) {
    const needed = [
      args.from,
      args.milestones,
      args.payMonths,
      args.requestDay,
      args.payDay,
      args.amount,
      args.laterMonth ?? false,
    ].map((part) => compiler.value(part));
    const entitledOf = compiler.value(args.entitled);
    const untilOf = compiler.value(args.until ?? { nothing: true });
    return (scope) =>
      known([entitledOf(scope)], (entitled: boolean) => {
        if (!entitled) return { payments: [], total: Exact.ZERO };
        const until = untilOf(scope);
        const end: Value = isNothing(until) ? false : until;
        return known(
          [end, ...needed.map((part) => part(scope))],
          (
            last: Day | false,
            from: Day,
            milestones: readonly Exact[],
            payMonths: readonly Exact[],
            request: Exact,
            pay: Exact,
            amount: Exact,
            later: boolean,
          ) => {
            const reached = milestones
              .map((months) => from.addMonths(months.toWhole()))
              .filter((day) => last === false || day.compare(last) <= 0);
            const payments = reached.flatMap((milestone) => {
              const requestBy = requestDay(
                milestone,
                payMonths.map((month) => month.toWhole()),
                request.toWhole(),
                later,
              );
              return requestBy ? [{ milestone, requestBy, paidBy: requestBy.inMonth(pay.toWhole()), amount }] : [];
            });
            return { payments, total: payments.reduce((sum, payment) => sum.plus(payment.amount), Exact.ZERO) };
          },
        );
      });
  },
});
