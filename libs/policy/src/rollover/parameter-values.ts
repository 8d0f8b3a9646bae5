import { locate } from '../compare/located.js';
import { tried, type Side, type Speaker } from '../compare/side.js';
import { heldText } from '../compare/text-of.js';
import { inForce } from '../evaluate/parameters.js';
import type { Words } from '../policy-error.js';
import type { DatedCells, DatedValue, Parameter, TableParameter, ValueType } from '../rule-set/model.js';
import { placeIn } from '../rule-set/places.js';
import type { FoundValue } from './year-value.js';

type Entry = DatedValue | DatedCells;

/** Parameters and table rows that hold days, amounts or numbers. @param day YYYY-MM-DD, the version's first day */
export function parameterValues(speaker: Speaker, day: string): readonly FoundValue[] {
  return Object.entries(speaker.ruleSet.parameters).flatMap(
    ([id, parameter]) => tried(() => ofParameter(speaker, placeIn('parameters', id), parameter, day)) ?? [],
  );
}

function ofParameter(speaker: Speaker, at: string, parameter: Parameter, day: string): readonly FoundValue[] {
  const kind = parameter.type === 'table' ? kindOfTable(parameter) : kindOfType(parameter);
  if (kind === undefined) return [];
  if (parameter.type !== 'table') return valueAt(speaker, at, kind, parameter.values, day);
  const places = parameter.rows.map(({ id, values }) => [placeIn(`${at}/rows`, id), values] as const);
  return places.flatMap(([place, values]) => valueAt(speaker, place, kind, values, day));
}

/** One place with what is in force on the day and what follows; none where it has ended before. */
function valueAt(
  speaker: Speaker,
  at: string,
  kind: FoundValue['kind'],
  values: readonly Entry[],
  day: string,
): readonly FoundValue[] {
  const place = locate(speaker, at);
  const entries = entriesFrom(values, day, speaker.ruleSet.manifest.publishedOn);
  if (!place || entries.every((entry) => heldBy(entry) === null)) return [];
  return [
    {
      at,
      kind,
      label: joined(place.trail, ' › '),
      text: entriesText(entries, place.side),
      confirmed: entries.map(({ from, ...entry }) => ({ from, value: heldBy({ from, ...entry }) })),
      compared: entries.map(heldBy),
      sources: [...new Set(entries.flatMap(({ source }) => source))],
    },
  ];
}

/** The entry in force on a day, and those that come into force later, oldest first. */
function entriesFrom(values: readonly Entry[], day: string, publishedOn: string): readonly Entry[] {
  const held = inForce(values, { asOf: day }, publishedOn);
  const later = values.filter(({ from }) => from > day).toSorted((a, b) => a.from.localeCompare(b.from));
  return held ? [held, ...later] : later;
}

const heldBy = (entry: Entry): unknown => ('cells' in entry ? entry.cells : entry.value) ?? null;

/** The days are told where there are several. */
function entriesText(entries: readonly Entry[], side: Side): Words {
  const texts = entries.map((entry) => {
    const held = heldText(entry, side);
    const day = side.speaker.value(entry.from, 'date');
    return entries.length === 1 ? held : { ko: `${day.ko}부터 ${held.ko}`, en: `from ${day.en} ${held.en}` };
  });
  return joined(texts, '; ');
}

const joined = (words: readonly Words[], glue: string): Words => ({
  ko: words.map(({ ko }) => ko).join(glue),
  en: words.map(({ en }) => en).join(glue),
});

/** Words and yes/no do not change with the year by themselves; a comparison tells of them. */
function kindOfType({ type, of, fields }: ValueType): FoundValue['kind'] | undefined {
  switch (type) {
    case 'date':
    case 'dateTime':
      return 'date';
    case 'money':
      return 'amount';
    case 'count':
    case 'decimal':
    case 'points':
      return 'number';
    case 'list':
    case 'map':
      return of && kindOfType(of);
    case 'record':
      return foremost(Object.values(fields ?? {}).map(kindOfType));
    case 'boolean':
    case 'word':
    case 'text':
      return undefined;
  }
}

/** By the columns beside its key: a number that only counts the rows says nothing of the year. */
function kindOfTable({ columns, key }: TableParameter): FoundValue['kind'] | undefined {
  const kinds = Object.entries(columns).map(([id, column]) => (id === key ? undefined : kindOfType(column)));
  return foremost(kinds);
}

/** A row with a day in it is first of all a matter of days. */
const foremost = (kinds: readonly (FoundValue['kind'] | undefined)[]): FoundValue['kind'] | undefined =>
  (['date', 'amount', 'number'] as const).find((kind) => kinds.includes(kind));
