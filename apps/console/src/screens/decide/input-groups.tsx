import { useTranslation } from 'react-i18next';
import type { DecisionInput, DecisionView } from '../../api/types.js';
import type { Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import type { FieldEntries } from '../../fields/facts.js';
import { useWords } from '../../i18n/use-language.js';
import { useAbsence } from './use-absence.js';

interface Props {
  readonly view: DecisionView;
  readonly entries: FieldEntries;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (fact: string, entry: Entry, step?: string) => void;
}

/** The inputs of a decision as fields, in groups by who supplies them. */
export function InputGroups({ view, ...rest }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const suppliers = new Map(view.inputs.map(({ suppliedBy }) => [suppliedBy.id, suppliedBy.label]));
  return [...suppliers].map(([id, label]) => {
    const inputs = view.inputs.filter(({ suppliedBy }) => suppliedBy.id === id);
    return (
      <section key={id} className="panel stack">
        <h3>{t('decide.suppliedBy', { who: words(label) })}</h3>
        {inputs.map((input) => (
          <InputField key={input.id} input={input} {...rest} />
        ))}
      </section>
    );
  });
}

function InputField({ input, entries, errors, onChange }: Omit<Props, 'view'> & { readonly input: DecisionInput }) {
  const { t } = useTranslation();
  const words = useWords();
  const absence = useAbsence(input);
  const help = [
    input.help === undefined ? '' : words(input.help),
    absence,
    input.personalData === 'none' ? '' : t('decide.personal'),
  ].filter((text) => text !== '');
  return (
    <FactField
      type={input}
      label={words(input.label)}
      help={help.length === 0 ? undefined : help.join(' ')}
      pointer={`/${input.id}`}
      entry={entries[input.id]}
      onChange={(entry, step) => onChange(input.id, entry, step)}
      errors={errors}
    />
  );
}
