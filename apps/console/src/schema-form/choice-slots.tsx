import { plainText } from '../format/plain-text.js';
import { useTranslation } from 'react-i18next';
import { useCapital, useWords } from '../i18n/use-language.js';
import type { SlotProps } from './field-slot.js';
import { useFormSchema } from './form-context.js';
import { describedBy, SlotFrame, slotId } from './slot-frame.js';

interface Option {
  readonly id: string;
  readonly label: string;
}

function SelectSlot({ options, ...props }: SlotProps & { readonly options: readonly Option[] }) {
  const { t } = useTranslation();
  const { help, value, isReadOnly, isRequired, put } = props;
  const id = slotId(props);
  const chosen = plainText(value);
  const isKnown = chosen === '' || options.some((option) => option.id === chosen);
  const say = (before: unknown): string =>
    options.find((option) => option.id === String(before))?.label ?? String(before);
  return (
    <SlotFrame {...props} id={id} sayBefore={say}>
      <select
        id={id}
        className="input"
        value={chosen}
        disabled={isReadOnly}
        aria-describedby={describedBy(id, help)}
        onChange={({ currentTarget }) => put(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        {isRequired && chosen !== '' ? null : <option value="">{t('schemaForm.notChosen')}</option>}
        {isKnown ? null : <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </SlotFrame>
  );
}

/** One of a few words that the schema names. */
export function ChoiceSlot(props: SlotProps) {
  const words = useWords();
  const capital = useCapital();
  const { enum: values = [], choices = {} } = props.node;
  const options = values.map((id) => ({ id, label: choices[id] === undefined ? id : capital(words(choices[id])) }));
  return <SelectSlot {...props} options={options} />;
}

export function UnitSlot(props: SlotProps) {
  const words = useWords();
  const { units } = useFormSchema();
  const options = Object.entries(units).map(([id, label]) => ({ id, label: words(label) === '' ? id : words(label) }));
  return <SelectSlot {...props} options={options} />;
}

export function YesNoSlot(props: SlotProps) {
  const { t } = useTranslation();
  const options = [
    { id: 'true', label: t('field.yes') },
    { id: 'false', label: t('field.no') },
  ];
  return (
    <SelectSlot
      {...props}
      options={options}
      put={(next) => props.put(next === undefined ? undefined : next === 'true')}
    />
  );
}

/** Something that is so, or is not said. */
export function MarkSlot(props: SlotProps) {
  const capital = useCapital();
  const { label, help, value, isReadOnly, put } = props;
  const id = slotId(props);
  return (
    <div className="field slot">
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          disabled={isReadOnly}
          aria-describedby={describedBy(id, help)}
          onChange={({ currentTarget }) => put(currentTarget.checked ? true : undefined)}
        />
        {capital(label)}
      </label>
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
