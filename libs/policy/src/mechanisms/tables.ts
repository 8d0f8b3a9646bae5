import {
  compareValues,
  isComparable,
  isList,
  isNothing,
  isRecord,
  isUnknown,
  known,
  NOTHING,
  sameValue,
  type Value,
  type ValueRecord,
} from '../values/unknown.js';
import type { Observer } from '../evaluate/observer.js';
import { defineMechanism, nameArgument, optional, valueArgument } from './mechanism.js';
import { entryUnit, fieldUnit, listUnit, type Unit } from './units.js';

const rowsOf = (value: Value): readonly ValueRecord[] => (isList(value) ? value.filter(isRecord) : []);

/** The row of a table whose column equals a value, or one cell of it. */
export const row = defineMechanism('row', {
  label: { ko: '표의 한 줄', en: 'row of a table' },
  takes: {
    table: valueArgument('표', 'table'),
    column: nameArgument('찾을 열', 'column looked up'),
    equals: valueArgument('찾을 값', 'value looked up'),
    give: optional(nameArgument('돌려줄 열', 'column given')),
    otherwise: optional(valueArgument('없으면', 'otherwise')),
  },
  unit(args, units, place) {
    const unit = listUnit(units.of(args.table, `${place}/table`));
    units.expect(units.of(args.equals, `${place}/equals`), fieldUnit(unit, args.column), `${place}/equals`);
    const given: Unit = args.give === undefined ? unit : fieldUnit(unit, args.give);
    if (args.otherwise !== undefined)
      units.expect(units.of(args.otherwise, `${place}/otherwise`), given, `${place}/otherwise`);
    return given;
  },
  compile(args, compiler) {
    const [table, equals] = [compiler.value(args.table), compiler.value(args.equals)];
    const otherwise = args.otherwise === undefined ? () => NOTHING : compiler.value(args.otherwise);
    const { observer } = compiler;
    return (scope) =>
      known([table(scope), equals(scope)], (rows: Value, wanted: Value) => {
        const found = rowsOf(rows).find((entry) => sameValue(entry[args.column] ?? NOTHING, wanted));
        if (!found) return otherwise(scope);
        observer?.chosen(found);
        return args.give === undefined ? found : (found[args.give] ?? NOTHING);
      });
  },
});

/** The entry of a map. */
export const entry = defineMechanism('entry', {
  label: { ko: '항목별 값', en: 'entry of a map' },
  takes: {
    map: valueArgument('항목별 표', 'map'),
    key: valueArgument('항목', 'key'),
    otherwise: optional(valueArgument('없으면', 'otherwise')),
  },
  unit(args, units, place) {
    const unit = entryUnit(units.of(args.map, `${place}/map`));
    units.of(args.key, `${place}/key`);
    if (args.otherwise !== undefined)
      units.expect(units.of(args.otherwise, `${place}/otherwise`), unit, `${place}/otherwise`);
    return unit;
  },
  compile(args, compiler) {
    const [map, key] = [compiler.value(args.map), compiler.value(args.key)];
    const { observer } = compiler;
    const otherwise = args.otherwise === undefined ? () => NOTHING : compiler.value(args.otherwise);
    return (scope) =>
      known([map(scope), key(scope)], (entries: Value, name: Value) => {
        if (!isRecord(entries) || typeof name !== 'string' || !Object.hasOwn(entries, name)) return otherwise(scope);
        observer?.entered(entries, name);
        return entries[name] ?? NOTHING;
      });
  },
});

/** Every lower edge a value was held against, and the band it lies in. */
function tell(
  observer: Observer,
  value: Value,
  rows: readonly ValueRecord[],
  found: ValueRecord | undefined,
  from: string,
): void {
  for (const candidate of rows) observer.compared(candidate, value, candidate[from] ?? NOTHING, 'from');
  if (found) observer.chosen(found);
}

/** The row of a banded table a value lies in. Bands are half-open [from, to); a row without an upper end is the last. */
export const band = defineMechanism('band', {
  label: { ko: '구간', en: 'band' },
  takes: {
    of: valueArgument('값', 'value'),
    table: valueArgument('구간표', 'table of bands'),
    from: nameArgument('하한 열', 'column of the lower end'),
    to: nameArgument('상한 열', 'column of the upper end'),
    give: nameArgument('돌려줄 열', 'column given'),
  },
  unit(args, units, place) {
    const unit = listUnit(units.of(args.table, `${place}/table`));
    units.expect(units.of(args.of, `${place}/of`), fieldUnit(unit, args.from), `${place}/of`);
    return fieldUnit(unit, args.give);
  },
  compile(args, compiler) {
    const [of, table] = [compiler.value(args.of), compiler.value(args.table)];
    const { observer } = compiler;
    const atOrAbove = (value: Value, end: Value | undefined): boolean =>
      end !== undefined && isComparable(end) && compareValues(value, end) >= 0;
    return (scope) =>
      known([of(scope), table(scope)], (value: Value, rows: Value) => {
        const found = rowsOf(rows).find((candidate) => {
          const upper = candidate[args.to];
          const isOpen = upper === undefined || isNothing(upper) || isUnknown(upper);
          return atOrAbove(value, candidate[args.from]) && (isOpen || !atOrAbove(value, upper));
        });
        if (observer) tell(observer, value, rowsOf(rows), found, args.from);
        return found?.[args.give] ?? NOTHING;
      });
  },
});
