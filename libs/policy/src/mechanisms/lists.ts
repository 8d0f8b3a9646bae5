import { Exact } from '../values/exact.js';
import { all, any, isList, isRecord, isUnknown, known, not, unite, type Truth, type Value } from '../values/unknown.js';
import type { Scope } from '../conditions/scope.js';
import type { Condition, ValueExpression } from '../rule-set/model.js';
import {
  conditionArgument,
  defineMechanism,
  nameArgument,
  optional,
  valueArgument,
  type ValueCompiler,
  type ValueFunction,
} from './mechanism.js';
import { elementUnit, type Unit, type UnitContext } from './units.js';

interface Selection {
  of: ValueExpression;
  as: string;
  where?: Condition;
}

/** The scope inside a list: the element stands under its name, all else as outside. */
const inside = (scope: Scope, name: string, element: Value): Scope => ({
  get: (asked) => (asked === name ? element : scope.get(asked)),
});
const elements = (value: Value): readonly Value[] =>
  isList(value) ? value : Object.values(value as Record<string, Value>);

const selectionArguments = {
  of: valueArgument('목록', 'list'),
  as: nameArgument('한 건의 이름', 'name of one element'),
  where: optional(conditionArgument('조건', 'condition')),
};
const required = { ...selectionArguments, where: conditionArgument('조건', 'condition') };

function selectionUnit<T>(args: Selection, units: UnitContext, place: string, inner: () => T): T {
  const unit = units.of(args.of, `${place}/of`);
  return units.within(args.as, elementUnit(unit), () => {
    if (args.where !== undefined) units.condition(args.where, `${place}/where`);
    return inner();
  });
}

/**
 * Folds the elements that fit. While it is unknown whether one fits, the result is unknown: what would settle it is
 * missing, and so is what is unknown about those that surely fit.
 */
function tallied(args: Selection, compiler: ValueCompiler, fold: (selected: readonly Scope[]) => Value): ValueFunction {
  const list = compiler.value(args.of);
  const where = args.where === undefined ? () => true as Truth : compiler.condition(args.where);
  return (scope) =>
    known([list(scope)], (found: Value) => {
      const tested = elements(found).map((element) => {
        const own = inside(scope, args.as, element);
        return { own, fits: where(own) };
      });
      const folded = fold(tested.filter(({ fits }) => fits === true).map(({ own }) => own));
      const open = tested.map(({ fits }) => fits).filter(isUnknown);
      return open.length > 0 ? unite([...open, folded]) : folded;
    });
}

export const count = defineMechanism('count', {
  label: { ko: '건수', en: 'count' },
  takes: selectionArguments,
  unit: (args, units, place) => selectionUnit(args, units, place, () => 'number'),
  compile: (args, compiler) => tallied(args, compiler, (selected) => Exact.whole(selected.length)),
});

export const sumOf = defineMechanism('sumOf', {
  label: { ko: '목록의 합계', en: 'sum over a list' },
  takes: { ...selectionArguments, give: valueArgument('더할 값', 'value to add') },
  unit: (args, units, place) => selectionUnit(args, units, place, () => units.of(args.give, `${place}/give`)),
  compile(args, compiler) {
    const give = compiler.value(args.give);
    return tallied(args, compiler, (selected) =>
      known(
        selected.map((own) => give(own)),
        (...values: Exact[]) => values.reduce((a, b) => a.plus(b), Exact.ZERO),
      ),
    );
  },
});

/** A new list with one value per element that fits; with `key`, a map. */
export const each = defineMechanism('each', {
  label: { ko: '각각', en: 'each' },
  takes: { ...selectionArguments, give: valueArgument('값', 'value'), key: optional(valueArgument('이름', 'key')) },
  unit(args, units, place) {
    return selectionUnit(args, units, place, (): Unit => {
      if (args.key !== undefined) units.of(args.key, `${place}/key`);
      const given = units.of(args.give, `${place}/give`);
      return args.key === undefined ? { list: given } : { entries: given };
    });
  },
  compile(args, compiler) {
    const give = compiler.value(args.give);
    const key = args.key === undefined ? undefined : compiler.value(args.key);
    return tallied(args, compiler, (selected) => {
      if (!key) return selected.map((own) => give(own));
      return Object.fromEntries(
        selected.map((own, index) => {
          const name = key(own);
          // An entry without its name has a place in the list, and nothing can be said under a name for it.
          const given = give(own);
          if (typeof name === 'string') return [name, given];
          return [`#${index}`, unite([name, ...(isRecord(given) ? Object.values(given) : [given])])];
        }),
      );
    });
  },
});

/** A three-valued question over the whole list. */
function asked(
  args: Required<Selection>,
  compiler: ValueCompiler,
  fold: (truths: readonly Truth[]) => Truth,
): ValueFunction {
  const list = compiler.value(args.of);
  const where = compiler.condition(args.where);
  return (scope) =>
    known([list(scope)], (found: Value) =>
      fold(elements(found).map((element) => where(inside(scope, args.as, element)))),
    );
}
const question = (args: Selection, units: UnitContext, place: string): Unit =>
  selectionUnit(args, units, place, () => 'yes/no');

export const anyOf = defineMechanism('anyOf', {
  label: { ko: '하나라도 해당', en: 'any of a list' },
  takes: required,
  unit: question,
  compile: (args, compiler) => asked(args, compiler, any),
});

export const everyOf = defineMechanism('everyOf', {
  label: { ko: '모두 해당', en: 'every one of a list' },
  takes: required,
  unit: question,
  compile: (args, compiler) => asked(args, compiler, all),
});

export const noneOf = defineMechanism('noneOf', {
  label: { ko: '하나도 해당하지 않음', en: 'none of a list' },
  takes: required,
  unit: question,
  compile: (args, compiler) => asked(args, compiler, (truths) => not(any(truths))),
});

/** More than a share of the list. Settled as soon as the elements still unknown cannot change it. */
export const shareAbove = defineMechanism('shareAbove', {
  label: { ko: '일정 비율 초과', en: 'more than a share of a list' },
  takes: { ...required, above: valueArgument('넘어야 하는 비율', 'share to exceed') },
  unit(args, units, place) {
    units.expect(units.of(args.above, `${place}/above`), 'share', `${place}/above`);
    return question(args, units, place);
  },
  compile(args, compiler) {
    const above = compiler.value(args.above);
    const list = compiler.value(args.of);
    const where = compiler.condition(args.where);
    const { observer } = compiler;
    return (scope) =>
      known([list(scope), above(scope)], (found: Value, line: Exact) => {
        const truths = elements(found).map((element) => where(inside(scope, args.as, element)));
        const open = truths.filter(isUnknown);
        const sure = truths.filter((truth) => truth === true).length;
        const exceeds = (count: number): boolean =>
          Exact.whole(count).compare(line.times(Exact.whole(truths.length))) > 0;
        observer?.compared(args, Exact.whole(sure), line.times(Exact.whole(truths.length)));
        if (exceeds(sure)) return true;
        return exceeds(sure + open.length) ? unite(open) : false;
      });
  },
});

export const distinct = defineMechanism('distinct', {
  label: { ko: '서로 다른 값', en: 'different values' },
  takes: valueArgument('목록', 'list'),
  unit: (args, units, place) => units.of(args, place),
  compile(args, compiler) {
    const list = compiler.value(args);
    return (scope) =>
      known([list(scope)], (found: Value) => {
        const entries = elements(found);
        return entries.some(isUnknown) ? unite(entries) : [...new Set(entries)];
      });
  },
});

/** How many elements there are per value of `by`; only values that occur. */
export const countBy = defineMechanism('countBy', {
  label: { ko: '구분별 건수', en: 'count by' },
  takes: { of: selectionArguments.of, as: selectionArguments.as, by: valueArgument('구분', 'by') },
  unit(args, units, place) {
    return selectionUnit(args, units, place, () => {
      units.of(args.by, `${place}/by`);
      return { entries: 'number' };
    });
  },
  compile(args, compiler) {
    const by = compiler.value(args.by);
    return tallied({ of: args.of, as: args.as }, compiler, (selected) => {
      const keys = selected.map((own) => by(own));
      if (keys.some(isUnknown)) return unite(keys);
      const counts = new Map<string, number>();
      for (const key of keys) if (typeof key === 'string') counts.set(key, (counts.get(key) ?? 0) + 1);
      return Object.fromEntries([...counts].map(([key, number]) => [key, Exact.whole(number)]));
    });
  },
});
