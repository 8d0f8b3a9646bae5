import fc from 'fast-check';
import { formView, parseTemplate, type BoundForm, type FilledForm, type FormData } from '#documents';
import type { FieldView } from '#policy';

type Json = unknown;
type Entries = Readonly<Record<string, Json>>;

/** Texts as people write them, and as nobody should: markup, quotes, formulas, long words, Latin, digits. */
const line = fc.oneof(
  fc.constantFrom(
    '가온',
    '누리(본점)',
    '㈜한빛',
    'KBN 센터',
    '“따옴표”',
    "o'neil & <b>",
    '=1+1',
    '100%',
    '가'.repeat(60),
  ),
  fc.stringMatching(/^[가-힣]{1,12}( [가-힣A-Za-z0-9&<>"'().,-]{1,10}){0,2}$/),
);
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const money = fc.oneof(fc.constantFrom(0, 1, 99_999_999, 100_000_000), fc.nat({ max: 2_000_000_000 }));
const day = fc
  .record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: date }) => [year, month, date].map((part) => String(part).padStart(2, '0')).join('-'));

/** A value of a field's type. A list has some rows more or fewer than the sample. */
function valueOf(field: Omit<FieldView, 'id' | 'label'>): fc.Arbitrary<Json> {
  switch (field.type) {
    case 'money':
      return money;
    case 'count':
      return fc.nat({ max: 40 });
    case 'decimal':
    case 'points':
      return fc.integer({ min: 0, max: 99 }).map((hundredths) => `0.${String(hundredths).padStart(2, '0')}`);
    case 'date':
      return day;
    case 'boolean':
      return fc.boolean();
    case 'word':
      return fc.constantFrom(...(field.words ?? []).map(({ id }) => id));
    case 'longText':
      return lines;
    case 'list':
      return fc.array(field.of ? valueOf(field.of) : line, { minLength: 1, maxLength: 25 });
    case 'record':
      return fc.record(Object.fromEntries((field.fields ?? []).map((one) => [one.id, valueOf(one)])));
    default:
      return line;
  }
}

/** Texts of a fact's rows by chance, all else as the sample has it, so that what the rules add up still adds up. */
function reworded(sample: Json, field: Omit<FieldView, 'id' | 'label'>): fc.Arbitrary<Json> {
  if (field.type === 'text') return line;
  if (Array.isArray(sample) && field.of) {
    const { of } = field;
    return fc.tuple(...sample.map((entry: Json) => reworded(entry, of)));
  }
  if (field.type !== 'record' || typeof sample !== 'object' || sample === null) return fc.constant(sample);
  const known = new Map((field.fields ?? []).map((one) => [one.id, one]));
  const entries = Object.entries(sample).map(([key, entry]): [string, fc.Arbitrary<Json>] => {
    const inner = known.get(key);
    return [key, inner ? reworded(entry, inner) : fc.constant(entry)];
  });
  return fc.record(Object.fromEntries(entries));
}

/**
 * Data for a form: what a person enters is made by chance, facts are those of the sample with their texts by chance, and
 * now and then one of them by chance as well, which may keep the form from being made.
 */
export function arbitraryFormData(bound: BoundForm): fc.Arbitrary<FormData> {
  const { entered, facts, sample } = formView(bound);
  const fields = fc.record(Object.fromEntries(entered.map((field) => [field.id, valueOf(field)])));
  const known = facts.filter(({ id }) => Object.hasOwn(sample.facts ?? {}, id));
  const usual = fc.record(
    Object.fromEntries(known.map((fact) => [fact.id, reworded((sample.facts as Entries)[fact.id], fact)])),
  );
  const unusual =
    known.length === 0
      ? fc.constant({})
      : fc.constantFrom(...known).chain((fact) => valueOf(fact).map((value) => ({ [fact.id]: value })));
  const odd = fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: unusual, weight: 1 });
  return fc
    .tuple(usual, odd, fields)
    .map(([usually, oddly, own]) => ({ facts: { ...usually, ...oddly }, fields: own }));
}

/** One blank for any white space. */
const seen = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How often a text stands on a paper. */
export interface Wanted {
  readonly least: number;
  /** As often as the template prints it at all; unknown for a text that may be part of another. */
  readonly most: number | undefined;
}

/**
 * What a complete form must show, with how often: at least where the template prints it whatever else holds, at most
 * wherever it prints it, once for each row where that is in a loop. Only of the texts, amounts and days themselves.
 */
export function wantedTexts({ template }: BoundForm, { data }: FilledForm): ReadonlyMap<string, Wanted> {
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  // Of the text alone: the office's own files of the form use the same values again.
  for (const { path, kind, guards } of parseTemplate(template.source).parsed.uses) {
    const write = WRITTEN[kind];
    if (write === undefined) continue;
    for (const value of valuesAt(data, path).filter((one) => one !== undefined)) {
      const text = write(value);
      most.set(text, (most.get(text) ?? 0) + 1);
      if (guards.length === 0) least.set(text, (least.get(text) ?? 0) + 1);
    }
  }
  const others = [template.source, ...textsIn(data)].map(seen);
  const isItsOwn = (text: string): boolean =>
    /^[가-힣 ]{6,}$/.test(text) && !others.some((other) => other !== text && other.includes(text));
  return new Map(
    [...least].map(([text, count]) => [text, { least: count, most: isItsOwn(text) ? most.get(text) : undefined }]),
  );
}

const textsIn = (value: Json): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

function valuesAt(value: Json, [step, ...rest]: readonly string[]): readonly Json[] {
  if (step === undefined) return [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((entry) => valuesAt(entry, rest)) : [];
  // A part that is not printed may lack what it would print.
  return typeof value === 'object' && value !== null ? valuesAt((value as Entries)[step], rest) : [];
}

/** How a paper writes a value, worked out here and not by what writes it. */
const WRITTEN: Readonly<Record<string, (value: Json) => string>> = {
  printed: (value) => seen(String(value)),
  josa: (value) => seen(String(value)),
  won: (value) => (value as number).toLocaleString('en-US'),
  date: (value) => {
    const [year, month, date] = (value as string).split('-').map(Number);
    return `${year}년 ${month}월 ${date}일`;
  },
};
