import type { FormView } from '../../api/types.js';
import { factsOf, type FieldEntries } from '../../fields/facts.js';
import type { FieldMistake } from '../../fields/value.js';

/** Who gets papers: everyone, those for whom all of them can be made, or those who are picked. */
export type Recipients = 'all' | 'ready' | 'chosen';

/** What stands in the fields of one form, the same for every application. */
export interface SameForAll {
  readonly facts: FieldEntries;
  readonly fields: FieldEntries;
}
/** A batch as it is being put together. */
export interface Order {
  readonly forms: readonly string[];
  readonly recipients: Recipients;
  readonly chosen: readonly string[];
  readonly given: Readonly<Record<string, SameForAll>>;
  /** Also what is there already with the same contents. */
  readonly again?: boolean;
}
export const NO_ORDER: Order = { forms: [], recipients: 'all', chosen: [], given: {} };
export const NOTHING_GIVEN: SameForAll = { facts: {}, fields: {} };

/** Where a field of a form stands on the page. */
export const placeOf = (form: string, part: keyof SameForAll): string => `/${form}/${part}`;

type ByForm = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is typed for all, as the service takes it. Text that cannot be read is left out and told as a mistake. */
export function givenOf(
  { given, forms }: Order,
  views: readonly FormView[],
): { readonly facts: ByForm; readonly fields: ByForm; readonly mistakes: readonly FieldMistake[] } {
  const read = views
    .filter(({ form }) => forms.includes(form))
    .map((view) => {
      const own = given[view.form] ?? NOTHING_GIVEN;
      const [facts, fields] = [factsOf(view.facts, own.facts), factsOf(view.entered, own.fields)];
      const mistakes = [
        ...facts.mistakes.map((one) => below(placeOf(view.form, 'facts'), one)),
        ...fields.mistakes.map((one) => below(placeOf(view.form, 'fields'), one)),
      ];
      return { form: view.form, facts: facts.facts, fields: fields.facts, mistakes };
    });
  const byForm = (part: 'facts' | 'fields'): ByForm =>
    Object.fromEntries(
      read.filter((one) => Object.keys(one[part]).length > 0).map((one) => [one.form, one[part]] as const),
    );
  return { facts: byForm('facts'), fields: byForm('fields'), mistakes: read.flatMap(({ mistakes }) => mistakes) };
}

const below = (place: string, { pointer, code }: FieldMistake): FieldMistake => ({
  pointer: `${place}${pointer}`,
  code,
});
