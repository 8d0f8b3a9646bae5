import type { Application, FieldView, FormField, FormView } from '../../api/types.js';
import { textOf, type Entry } from '../../fields/entry.js';
import { entriesOf, factsOf, type FieldEntries } from '../../fields/facts.js';
import { valueOf, type FieldMistake } from '../../fields/value.js';

/** What stands in the fields of a form. */
export interface Entries {
  readonly facts: FieldEntries;
  readonly fields: FieldEntries;
  /** The day whose values hold. */
  readonly asOf?: Entry;
}

/** A form as it is being filled: what stands in it, and what of that came from a case. */
export interface Paper extends Entries {
  readonly filled?: Entries;
}
export const BLANK: Paper = { facts: {}, fields: {} };

/** What the service is asked with. */
export interface FormData {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
}

/** Where things stand on the page: the pointers that the service uses for gaps. */
export const FACTS = '/facts';
export const FIELDS = '/fields';
export const AS_OF = '/asOf';

/** What a form means: only what it asks for is sent. Text that cannot be read is left out and told as a mistake. */
export function dataOf(
  { facts, entered }: Pick<FormView, 'facts' | 'entered'>,
  paper: Entries,
): { readonly data: FormData; readonly mistakes: readonly FieldMistake[] } {
  const fromFacts = factsOf(facts, paper.facts);
  const fromFields = factsOf(entered, paper.fields);
  const day = valueOf({ type: 'date' }, paper.asOf, AS_OF);
  return {
    data: {
      facts: fromFacts.facts,
      fields: fromFields.facts,
      ...(typeof day.value === 'string' ? { asOf: day.value } : {}),
    },
    mistakes: [...below(FIELDS, fromFields.mistakes), ...below(FACTS, fromFacts.mistakes), ...day.mistakes],
  };
}

const below = (place: string, mistakes: readonly FieldMistake[]): readonly FieldMistake[] =>
  mistakes.map(({ pointer, code }) => ({ pointer: `${place}${pointer}`, code }));

/** A stored application as entries: its facts that the form asks for, and its own name, centre and region, in Korean. */
export function entriesOfApplication(view: FormView, application: Application, asOf: string): Entries {
  const prefilled = view.entered.flatMap(({ id, prefill }: FormField) =>
    prefill === undefined ? [] : [[id, application[prefill].ko] as const],
  );
  return { facts: entriesOf(view.facts, application.facts), fields: Object.fromEntries(prefilled), asOf };
}

/** A document that was made of the form as entries: what it was made from. */
export const entriesOfDocument = (
  { facts, entered }: FormView,
  input: Readonly<Record<'facts' | 'fields', Readonly<Record<string, unknown>>>>,
  asOf: string,
): Entries => ({ facts: entriesOf(facts, input.facts), fields: entriesOf(entered, input.fields), asOf });

/** Entries with what was given beside them, which goes before. */
export const withGiven = (
  { facts, entered }: Pick<FormView, 'facts' | 'entered'>,
  entries: Entries,
  given: Partial<FormData>,
): Entries => ({
  facts: { ...entries.facts, ...entriesOf(facts, given.facts ?? {}) },
  fields: { ...entries.fields, ...entriesOf(entered, given.fields ?? {}) },
  ...((given.asOf ?? entries.asOf) === undefined ? {} : { asOf: given.asOf ?? entries.asOf }),
});

/** Facts that came from elsewhere as entries, as far as the form asks for them. */
export const entriesOfFacts = (
  { facts }: FormView,
  given: Readonly<Record<string, unknown>>,
  asOf: string,
): Entries => ({ facts: entriesOf(facts, given), fields: {}, asOf });

/** The form's own sample as entries. */
export const entriesOfSample = ({ facts, entered, sample }: FormView): Entries => ({
  facts: entriesOf(facts, sample.facts ?? {}),
  fields: entriesOf(entered, sample.fields ?? {}),
});

/** Does everything in it come from a case, unchanged? Then another case may take its place unasked. */
export const isUntouched = (paper: Paper): boolean => {
  const { facts, fields, asOf } = typedInto(paper);
  return Object.keys(facts).length + Object.keys(fields).length === 0 && asOf === undefined;
};

/** All of it anew. */
export const filledWith = (entries: Entries): Paper => ({ ...entries, filled: entries });

/** Around what a person has typed. */
export function filledAround(paper: Paper, entries: Entries): Paper {
  const typed = typedInto(paper);
  const asOf = typed.asOf ?? entries.asOf;
  return {
    facts: { ...entries.facts, ...typed.facts },
    fields: { ...entries.fields, ...typed.fields },
    ...(asOf === undefined ? {} : { asOf }),
    filled: entries,
  };
}

function typedInto({ facts, fields, asOf, filled }: Paper): Entries {
  const isTyped = textOf(asOf) !== textOf(filled?.asOf);
  return {
    facts: changed(facts, filled?.facts),
    fields: changed(fields, filled?.fields),
    ...(isTyped && asOf !== undefined ? { asOf } : {}),
  };
}

const changed = (now: FieldEntries, before: FieldEntries = {}): FieldEntries =>
  Object.fromEntries(Object.entries(now).filter(([id, entry]) => JSON.stringify(entry) !== JSON.stringify(before[id])));

/** Puts one entry in its place; an entry that becomes nothing is taken out. */
export function withEntry(paper: Paper, place: 'facts' | 'fields', id: FieldView['id'], entry: Entry): Paper {
  const { [id]: _, ...others } = paper[place];
  return { ...paper, [place]: entry === undefined ? others : { ...others, [id]: entry } };
}

export function withAsOf({ asOf: _, ...paper }: Paper, entry: Entry): Paper {
  return entry === undefined ? paper : { ...paper, asOf: entry };
}

export const isBlank = ({ facts, fields, asOf }: Entries): boolean =>
  Object.keys(facts).length + Object.keys(fields).length === 0 && asOf === undefined;
