import { Day } from '../values/calendar.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';

interface Dated {
  readonly from: string;
  readonly knownFrom?: string;
}
const isDated = (entry: unknown): entry is Dated =>
  typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'from') && Object.hasOwn(entry, 'source');
/** Dates of the manifest; those of values are found by the form of a value by day of effect. */
const DATES: ReadonlySet<string> = new Set(['/notice/date', '/publishedOn', '/inForce/from', '/inForce/to']);

/** Days that are not in the calendar: the schema holds only their form. */
export const impossibleDates: Check = ({ nodes }) =>
  nodes.flatMap(({ file, pointer, value }) => {
    if (file === 'manifest.json' && DATES.has(pointer)) return impossible(file, pointer, value);
    if (file !== 'parameters.json' || !isDated(value)) return [];
    return [
      ...impossible(file, `${pointer}/from`, value.from),
      ...(value.knownFrom === undefined ? [] : impossible(file, `${pointer}/knownFrom`, value.knownFrom)),
    ];
  });

function impossible(file: string, pointer: string, value: unknown): readonly Diagnostic[] {
  if (typeof value !== 'string' || Day.parse(value) instanceof Day) return [];
  return [
    diagnostic('type/impossible-date', file, pointer, { details: { found: JSON.stringify(value) }, example: value }),
  ];
}

/** A version is in force from its first day to its last. */
export const inForceOrder: Check = ({ ruleSet: { manifest } }) => {
  const { from, to } = manifest.inForce;
  return to === undefined || from <= to
    ? []
    : [diagnostic('manifest/in-force-order', 'manifest.json', '/inForce/to', { details: { from, to } })];
};

/** Values stand in the order of their day of effect, one for each day and each day of becoming known. */
export const valueOrder: Check = ({ nodes, ruleSet }) => {
  const { from, to } = ruleSet.manifest.inForce;
  return nodes.flatMap(({ file, pointer, key, value }) => {
    if (file !== 'parameters.json' || key !== 'values' || !Array.isArray(value) || !value.every(isDated)) return [];
    return value.flatMap((entry, index) => {
      const before = value[index - 1];
      const late = to !== undefined && from <= to && entry.from > to;
      const place = `${pointer}/${index}/from`;
      return [
        ...(before && !isAfter(entry, before)
          ? [diagnostic('values/not-ascending', file, place, { details: { from: entry.from, before: before.from } })]
          : []),
        ...(late
          ? [
              diagnostic('values/outside-in-force', file, place, {
                severity: 'warning',
                details: { from: entry.from, to },
              }),
            ]
          : []),
      ];
    });
  });
};

/** A value without `knownFrom` was known from the start, before any correction. */
const isAfter = (later: Dated, earlier: Dated): boolean =>
  later.from > earlier.from || (later.from === earlier.from && (later.knownFrom ?? '') > (earlier.knownFrom ?? ''));
