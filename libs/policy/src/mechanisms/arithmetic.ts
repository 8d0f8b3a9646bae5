import { Exact, type RoundingMode } from '../values/exact.js';
import { compareValues, known, NOTHING, type Value } from '../values/unknown.js';
import { PolicyError } from '../policy-error.js';
import type { ValueExpression } from '../rule-set/model.js';
import {
  defineMechanism,
  optional,
  pairArgument,
  valueArgument,
  valuesArgument,
  wordArgument,
  type ValueCompiler,
  type ValueFunction,
} from './mechanism.js';
import { isCounted, isPure, uniform, type Unit, type UnitContext } from './units.js';

/** Compiles a list of values and folds the known ones. */
const folded =
  (fn: (...values: never[]) => Value) =>
  (args: readonly ValueExpression[], compiler: ValueCompiler): ValueFunction => {
    const parts = args.map((arg) => compiler.value(arg));
    return (scope) =>
      known(
        parts.map((part) => part(scope)),
        fn,
      );
  };
const best =
  (sign: 1 | -1) =>
  (...values: Value[]): Value =>
    values.reduce((a, b) => (sign * compareValues(b, a) > 0 ? b : a));
const same = (args: readonly ValueExpression[], units: UnitContext, place: string): Unit => uniform(args, units, place);

export const sum = defineMechanism('sum', {
  label: { ko: '합계', en: 'sum' },
  takes: valuesArgument('더할 값', 'values to add'),
  unit: same,
  compile: folded((...values: Exact[]) => values.reduce((a, b) => a.plus(b), Exact.ZERO)),
});

export const difference = defineMechanism('difference', {
  label: { ko: '차', en: 'difference' },
  takes: pairArgument('첫째 값에서 둘째 값을 뺀다', 'the first less the second'),
  unit: same,
  compile: folded((a: Exact, b: Exact) => a.minus(b)),
});

export const product = defineMechanism('product', {
  label: { ko: '곱', en: 'product' },
  takes: valuesArgument('곱할 값', 'values to multiply'),
  unit(args, units, place) {
    const found = args.map((arg, index) => units.of(arg, `${place}/${index}`));
    const measures = found.filter((unit) => unit !== undefined && !isPure(unit));
    const rest = measures.filter((unit) => !isCounted(unit));
    if (rest.length > 1) units.refuse(`${rest.map(String).join(' × ')}`, place);
    // Million won times "won in a million won" is won.
    if (rest[0] === 'million won' && found.includes('won per million won')) return 'won';
    return rest[0] ?? measures[0] ?? 'number';
  },
  compile: folded((...values: Exact[]) => values.reduce((a, b) => a.times(b))),
});

export const quotient = defineMechanism('quotient', {
  label: { ko: '몫', en: 'quotient' },
  takes: pairArgument(
    '첫째 값을 둘째 값으로 나눈다 (0으로 나누면 값 없음)',
    'the first divided by the second (nothing over 0)',
  ),
  unit(args, units, place) {
    const [above, below] = args.map((arg, index) => units.of(arg, `${place}/${index}`));
    return above === below || (isCounted(above) && isCounted(below)) ? 'number' : above;
  },
  compile: folded((a: Exact, b: Exact) => (b.numerator === 0n ? NOTHING : a.dividedBy(b))),
});

export const smallest = defineMechanism('smallest', {
  label: { ko: '가장 작은 값', en: 'smallest' },
  takes: valuesArgument('값 (날짜도 가능)', 'values (dates too)'),
  unit: same,
  compile: folded(best(-1)),
});

export const largest = defineMechanism('largest', {
  label: { ko: '가장 큰 값', en: 'largest' },
  takes: valuesArgument('값 (날짜도 가능)', 'values (dates too)'),
  unit: same,
  compile: folded(best(1)),
});

/** A part "within" (이내) a share: rounded down to the won, so that it is never exceeded. */
export const share = defineMechanism('share', {
  label: { ko: '비율 금액', en: 'share of an amount' },
  takes: { of: valueArgument('기준 금액', 'amount'), rate: valueArgument('비율', 'share') },
  unit(args, units, place) {
    units.expect(units.of(args.rate, `${place}/rate`), 'share', `${place}/rate`);
    return units.of(args.of, `${place}/of`);
  },
  compile: (args, compiler) =>
    folded((of: Exact, rate: Exact) => of.times(rate).floor())([args.of, args.rate], compiler),
});

/** As many as a decimal may have when it is read. */
const MOST_PLACES = 40;

/**
 * Places come from parameters, and so from whoever lays a what-if over them: a power of ten to a number without bounds
 * would never be made.
 * @throws PolicyError `value/impossible-places`
 */
function placesIn(places: Exact): number {
  if (!places.isWhole || places.isNegative || places.compare(Exact.whole(MOST_PLACES)) > 0)
    throw new PolicyError('value/impossible-places', { places: places.toString(), most: MOST_PLACES });
  return places.toWhole();
}

export const round = defineMechanism('round', {
  label: { ko: '끝수 처리', en: 'rounding' },
  takes: {
    value: valueArgument('값', 'value'),
    mode: wordArgument(
      ['down', 'up', 'halfUp'] satisfies RoundingMode[],
      '방법: 버림, 올림, 반올림',
      'mode: down, up, half up',
    ),
    places: optional(valueArgument('남길 소수 자리', 'decimal places kept')),
  },
  unit(args, units, place) {
    if (args.places !== undefined) units.expect(units.of(args.places, `${place}/places`), 'digits', `${place}/places`);
    return units.of(args.value, `${place}/value`);
  },
  compile: (args, compiler) =>
    folded((value: Exact, places: Exact) => value.round(args.mode, placesIn(places)))(
      [args.value, args.places ?? 0],
      compiler,
    ),
});

export const digits = defineMechanism('digits', {
  label: { ko: '자릿수 표기', en: 'as text with digits' },
  takes: { of: valueArgument('값', 'value'), places: valueArgument('소수 자리', 'decimal places') },
  unit(args, units, place) {
    units.of(args.of, `${place}/of`);
    units.expect(units.of(args.places, `${place}/places`), 'digits', `${place}/places`);
    return 'text';
  },
  compile: (args, compiler) =>
    folded((value: Exact, places: Exact) => value.toDecimal(placesIn(places)))([args.of, args.places], compiler),
});
