import { useTranslation } from 'react-i18next';
import { FactField } from '../../fields/fact-field.js';
import { textOf } from '../../fields/entry.js';
import { useEditing } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { useJsonText } from './json-text.js';

interface Props {
  /** The place of a text or a day. */
  readonly at: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'longText' | 'date';
  /** Left empty, it is not there at all. */
  readonly isOptional?: boolean;
}

/** One text or day of the draft, with what is wrong with it and what stood there last year. */
export function PlaceField({ at, label, help, type = 'text', isOptional = false }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const textOfJson = useJsonText();
  const { valueAt, baseValueAt, base, change, isReadOnly, problemsAt } = useEditing();
  const [value, former] = [valueAt(at), baseValueAt(at)];
  const [problem] = problemsAt(at);
  const pointer = `/${at}`;
  const last = base === undefined || former === value ? undefined : t('drafts.lastYear', { value: textOfJson(former) });
  return (
    <fieldset className="plain-fieldset" data-at={at} disabled={isReadOnly}>
      <FactField
        type={{ type }}
        label={label}
        help={[help, last].filter(Boolean).join(' ') || undefined}
        pointer={pointer}
        entry={typeof value === 'string' && value !== '' ? value : undefined}
        // A day that is half typed is kept as it is: nothing typed is lost, and the checks say what is wrong with it.
        onChange={(entry) => {
          const text = textOf(entry);
          change([text === '' && isOptional ? { at, remove: true } : { at, set: text }], at);
        }}
        errors={problem === undefined ? new Map() : new Map([[pointer, words(problem.words)]])}
        isRequired={!isOptional}
      />
    </fieldset>
  );
}
