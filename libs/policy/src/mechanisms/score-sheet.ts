import { Exact } from '../values/exact.js';
import {
  any,
  at,
  isList,
  isNothing,
  isRecord,
  isUnknown,
  known,
  NOTHING,
  sameValue,
  unite,
  Unknown,
  type Truth,
  type Value,
  type ValueRecord,
} from '../values/unknown.js';
import type { Observer } from '../evaluate/observer.js';
import { defineMechanism, nameArgument, optional, valueArgument, valueMapArgument } from './mechanism.js';

interface Item {
  readonly item: string;
  readonly points: Exact;
  readonly bands: string;
}
interface Sheet {
  readonly total: Value;
  readonly outOfRange: readonly Truth[];
  readonly offBand: readonly string[];
}
const plus = (...values: Exact[]): Exact => values.reduce((a, b) => a.plus(b), Exact.ZERO);
const outside = (mark: Value, most: Exact): Truth =>
  isUnknown(mark) ? mark : mark instanceof Exact && (mark.isNegative || mark.compare(most) > 0);

/** Items that count: extra ones only when the extra is asked for. */
const itemsOf = (table: readonly ValueRecord[], withExtra: boolean): readonly Item[] =>
  table.filter((item) => item['extra'] !== true || withExtra) as unknown as readonly Item[];

/** One member's whole sheet: the stated total governs; otherwise the marks per item are added. */
function readSheet(
  member: Value,
  pointer: string,
  names: { total: string | undefined; marks: string },
  items: readonly Item[],
  bands: ReadonlyMap<string, Value>,
  observer: Observer | undefined,
): Sheet {
  const blank = { outOfRange: [], offBand: [] };
  if (isUnknown(member)) return { ...blank, total: member };
  const most = plus(...items.map(({ points }) => points));
  const stated = names.total === undefined ? NOTHING : at(member, names.total);
  if (!isNothing(stated)) return { ...blank, total: stated, outOfRange: [outside(stated, most)] };
  const given = at(member, names.marks);
  if (isNothing(given) || isUnknown(given))
    return { ...blank, total: new Unknown([`${pointer}.${names.total ?? names.marks}`]) };
  const marks = items.map(({ item }) => at(given, item));
  if (observer) tell(observer, items, marks, bands);
  const offBand = items.filter(({ bands: name }, index) => {
    const [allowed, mark] = [bands.get(name), marks[index]];
    return (
      mark instanceof Exact &&
      allowed !== undefined &&
      isList(allowed) &&
      !allowed.some((step) => sameValue(step, mark))
    );
  });
  return {
    total: known(marks, plus),
    outOfRange: items.map(({ points }, index) => outside(marks[index] ?? NOTHING, points)),
    offBand: offBand.map(({ item }) => `${pointer}.${names.marks}.${item}`),
  };
}

/** Which items were marked, and which steps of their bands were given. */
function tell(
  observer: Observer,
  items: readonly Item[],
  marks: readonly Value[],
  bands: ReadonlyMap<string, Value>,
): void {
  for (const [index, item] of items.entries()) {
    const [mark, allowed] = [marks[index], bands.get(item.bands)];
    if (!(mark instanceof Exact)) continue;
    observer.chosen(item);
    const step = allowed !== undefined && isList(allowed) ? allowed.findIndex((one) => sameValue(one, mark)) : -1;
    if (step >= 0) observer.entered(allowed as object, step);
  }
}

/**
 * Members' marks, or stated totals, against an item table. Gives `mean` (full precision), `score` (the mean
 * converted to the full marks, once and unrounded), `outOfRange`, `offBand` (pointers of marks beside the bands).
 */
export const scoreSheet = defineMechanism('scoreSheet', {
  label: { ko: '채점표', en: 'score sheet' },
  takes: {
    members: valueArgument('심사위원별 점수', 'marks per member'),
    called: nameArgument('목록의 이름 (빠진 점수를 가리킬 때)', 'name of the list, to point at missing marks'),
    total: optional(nameArgument('총점 칸', 'field of the stated total')),
    marks: nameArgument('항목 점수 칸', 'field of the marks'),
    items: valueArgument('항목표', 'item table'),
    bands: valueMapArgument('항목별 점수 구간', 'bands by name'),
    withExtra: valueArgument('추가 항목 포함', 'extra items count'),
    fullMarks: valueArgument('만점', 'full marks'),
  },
  unit(args, units, place) {
    units.of(args.members, `${place}/members`);
    units.expect(units.of(args.withExtra, `${place}/withExtra`), 'yes/no', `${place}/withExtra`);
    units.expect(units.of(args.fullMarks, `${place}/fullMarks`), 'points', `${place}/fullMarks`);
    units.expect(
      units.of(args.items, `${place}/items`),
      { list: { fields: { item: undefined, points: 'points', bands: undefined, extra: 'yes/no' } } },
      `${place}/items`,
    );
    for (const [name, value] of Object.entries(args.bands))
      units.expect(units.of(value, `${place}/bands/${name}`), { list: 'points' }, `${place}/bands/${name}`);
    return { fields: { outOfRange: 'yes/no', offBand: { list: 'text' }, mean: 'points', score: 'points' } };
  },
  compile(args, compiler) {
    const parts = [args.members, args.items, args.fullMarks].map((part) => compiler.value(part));
    const withExtraOf = compiler.value(args.withExtra);
    const bandParts = Object.entries(args.bands).map(([name, part]) => [name, compiler.value(part)] as const);
    const names = { total: args.total, marks: args.marks };
    const { observer } = compiler;
    return (scope) => {
      const bands = new Map(bandParts.map(([name, part]) => [name, part(scope)]));
      const result = (withExtra: boolean): Value =>
        known(
          parts.map((part) => part(scope)),
          (members: readonly Value[], table: readonly ValueRecord[], fullMarks: Exact) => {
            const items = itemsOf(table, withExtra);
            const sheets = members.map((member, index) =>
              readSheet(member, `${args.called}[${index}]`, names, items, bands, observer),
            );
            return evaluated(sheets, items, fullMarks);
          },
        );
      const withExtra = withExtraOf(scope);
      return isUnknown(withExtra) ? eitherWay(withExtra, result(false), result(true)) : result(withExtra === true);
    };
  },
});

function evaluated(sheets: readonly Sheet[], items: readonly Item[], fullMarks: Exact): Value {
  const totals = sheets.map(({ total }) => total);
  const mean =
    totals.length === 0
      ? NOTHING
      : known(totals, (...points: Exact[]) => plus(...points).dividedBy(Exact.whole(points.length)));
  const most = plus(...items.map(({ points }) => points));
  return {
    outOfRange: any(sheets.flatMap(({ outOfRange }) => outOfRange)),
    offBand: sheets.flatMap(({ offBand }) => offBand),
    mean,
    score: known([mean], (points: Exact) => points.times(fullMarks).dividedBy(most)),
  };
}

/**
 * While it is unknown whether the extra items count: what holds both with and without them holds, all else is open
 * for that reason and for what both lack.
 */
function eitherWay(extra: Unknown, without: Value, including: Value): Value {
  if (!isRecord(without) || !isRecord(including)) return unite([extra, without]);
  const lacking = (a: Value, b: Value): Unknown =>
    new Unknown([
      ...extra.missing,
      ...(isUnknown(a) && isUnknown(b) ? a.missing.filter((id) => b.missing.includes(id)) : []),
    ]);
  return Object.fromEntries(
    Object.entries(without).map(([name, a]) => {
      const b = including[name] ?? NOTHING;
      return [name, !isUnknown(a) && isDeepSame(a, b) ? a : lacking(a, b)];
    }),
  );
}

const isDeepSame = (a: Value, b: Value): boolean =>
  isList(a) && isList(b)
    ? a.length === b.length && a.every((entry, index) => sameValue(entry, b[index] ?? NOTHING))
    : sameValue(a, b);
