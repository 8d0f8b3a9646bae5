import { Day } from '../values/calendar.js';
import type { Check } from './context.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import { resolvePointer } from './walk/pointers.js';

interface Dated {
  readonly from: string;
  readonly knownFrom?: string;
}
const isDated = (entry: unknown): entry is Dated =>
  typeof entry === 'object' && entry !== null && Object.hasOwn(entry, 'from') && Object.hasOwn(entry, 'source');
/** Dates of the manifest; those of values are found by the form of a value by day of effect. */
const DATES: readonly string[] = ['/notice/date', '/publishedOn', '/inForce/from', '/inForce/to'];

/** Days that are not in the calendar: the schema holds only their form. */
export const impossibleDates: Check = ({ files, nodes }) => [
  ...DATES.flatMap((pointer) => {
    return impossible('manifest.json', pointer, resolvePointer(files.get('manifest.json'), pointer));
  }),
  ...nodes.impossible.flatMap((node) => {
    const { file, value, pointer } = node;
    if (!isDated(value)) return [];
    return [
      ...impossible(file, `${pointer}/from`, value.from),
      ...(value.knownFrom === undefined ? [] : impossible(file, `${pointer}/knownFrom`, value.knownFrom)),
    ];
  }),
];

/** What is no text is no date that is written wrong: the schema tells of it. */
const isDay = (value: unknown): boolean => typeof value !== 'string' || Day.parse(value) instanceof Day;

/** Whether a value by day of effect has a day that is none. */
export const hasImpossibleDay = (value: object): boolean =>
  isDated(value) && !(isDay(value.from) && (value.knownFrom === undefined || isDay(value.knownFrom)));

function impossible(file: string, pointer: string, value: unknown): readonly Diagnostic[] {
  if (isDay(value)) return [];
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
  return nodes.histories.flatMap((node) => {
    const { file, value } = node;
    if (!Array.isArray(value) || !value.every(isDated)) return [];
    const isInOrder = (entry: Dated, index: number): boolean => {
      const before = value[index - 1];
      return (before === undefined || isAfter(entry, before)) && (to === undefined || entry.from <= to);
    };
    // Nearly all are: only for the others a place is put together.
    if (value.every(isInOrder)) return [];
    const { pointer } = node;
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
