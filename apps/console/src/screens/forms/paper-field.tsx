import type { FormField } from '../../api/types.js';
import { FactField } from '../../fields/fact-field.js';
import { useWords } from '../../i18n/use-language.js';
import { FACTS, FIELDS } from './paper.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly place: 'facts' | 'fields';
  readonly field: FormField;
  readonly filling: Filling;
}

/** One thing that a person gives for the form. */
export function PaperField({ place, field, filling }: Props) {
  const words = useWords();
  const { id, label, help, required } = field;
  return (
    <FactField
      type={field}
      label={words(label)}
      help={help === undefined ? undefined : words(help)}
      pointer={`${place === 'facts' ? FACTS : FIELDS}/${id}`}
      entry={filling.paper[place][id]}
      onChange={(entry, step) => filling.put(place, id, entry, step)}
      errors={filling.errors}
      isRequired={required}
    />
  );
}
