import { useTranslation } from 'react-i18next';
import { useCapital, useWords } from '../i18n/use-language.js';
import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { described, FieldFrame, FieldGroup } from './field-frame.js';
import type { FieldProps } from './field-props.js';

/** As many as can be taken in at a glance; more of them go into a list to open. */
const MOST_RADIOS = 5;

interface Option {
  readonly id: string;
  readonly label: string;
}

/** Yes or no, or one word of a list. Not answering stays possible, and is not the same as "no". */
export function ChoiceField(props: FieldProps) {
  const options = useOptions(props);
  return options.length <= MOST_RADIOS ? (
    <Radios {...props} options={options} />
  ) : (
    <Select {...props} options={options} />
  );
}

function useOptions({ type }: FieldProps): readonly Option[] {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  if (type.type === 'boolean')
    return [
      { id: 'true', label: t('field.yes') },
      { id: 'false', label: t('field.no') },
    ];
  return (type.words ?? []).map(({ id, label }) => ({ id, label: capital(words(label)) }));
}

type ChoiceProps = FieldProps & { readonly options: readonly Option[] };

function Radios({ options, ...field }: ChoiceProps) {
  const { t } = useTranslation();
  const { pointer, entry, onChange } = field;
  const name = fieldId(pointer);
  return (
    <FieldGroup {...field} role="radiogroup">
      <div className="choices">
        {[...options, { id: '', label: t('field.blank') }].map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name={name}
              value={id}
              checked={textOf(entry) === id}
              onChange={() => onChange(id === '' ? undefined : id)}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

function Select({ options, ...field }: ChoiceProps) {
  const { t } = useTranslation();
  const { pointer, entry, onChange, errors, isRequired } = field;
  return (
    <FieldFrame {...field}>
      <select
        id={fieldId(pointer)}
        className="input"
        value={textOf(entry)}
        aria-invalid={errors.has(pointer)}
        aria-required={isRequired === true}
        aria-describedby={described(field)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{t('field.blank')}</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
