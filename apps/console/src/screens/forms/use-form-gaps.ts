import { useTranslation } from 'react-i18next';
import type { FormGap, FormView } from '../../api/types.js';
import { useFieldLabel } from '../../fields/use-field-words.js';
import type { FieldMistake } from '../../fields/value.js';
import { useWords } from '../../i18n/use-language.js';
import { kindOf, withoutUnread, type ShownGap } from './gaps.js';
import { AS_OF, FACTS, FIELDS } from './paper.js';

/** What keeps the form from being made, in words: what cannot be read as typed, then what the service says. */
export function useFormGaps(
  view: FormView,
  mistakes: readonly FieldMistake[],
  gaps: readonly FormGap[],
): readonly ShownGap[] {
  const { t } = useTranslation();
  const words = useWords();
  const labelOf = useLabelOf(view);
  const own = mistakes.map(({ pointer, code }): ShownGap => {
    const message = t(`mistake.${code}`);
    return { pointer, label: labelOf(pointer) ?? pointer, message, kind: 'wrong' };
  });
  const told = withoutUnread(gaps, mistakes).map((gap): ShownGap => {
    const kind = kindOf(gap);
    const isEmpty = kind === 'missing' || (kind === 'undecided' && gap.pointer.startsWith(FACTS));
    const message = isEmpty ? t(`forms.empty.${kind}`) : words(gap.words);
    return { pointer: gap.pointer, label: labelOf(gap.pointer) ?? words(gap.label), message, kind };
  });
  return inOrder(view, [...own, ...told]);
}

/** What the field is called on the page; nothing for a pointer that leads to none. */
function useLabelOf({ facts, entered }: FormView): (pointer: string) => string | undefined {
  const { t } = useTranslation();
  const label = useFieldLabel();
  return (pointer) => {
    if (pointer === AS_OF) return t('forms.asOf');
    const fields = pointer.startsWith(`${FACTS}/`) ? facts : pointer.startsWith(`${FIELDS}/`) ? entered : [];
    const within = pointer.replace(/^\/\w+/, '');
    return fields.some(({ id }) => id === within.split('/')[1]) ? label(fields, within) : undefined;
  };
}

/** As the fields stand on the page; what leads to none of them comes last. */
function inOrder({ facts, entered }: FormView, gaps: readonly ShownGap[]): readonly ShownGap[] {
  const places = [...entered.map(({ id }) => `${FIELDS}/${id}`), ...facts.map(({ id }) => `${FACTS}/${id}`), AS_OF];
  const placeOf = ({ pointer }: ShownGap): number => {
    const at = places.findIndex((place) => pointer === place || pointer.startsWith(`${place}/`));
    return at === -1 ? places.length : at;
  };
  return gaps.toSorted((left, right) => placeOf(left) - placeOf(right));
}
