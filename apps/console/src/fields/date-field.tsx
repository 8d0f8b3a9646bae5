import { useTranslation } from 'react-i18next';
import { formatDay, readDay } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';
import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { TextInput } from './text-input.js';

/** A day, typed or picked. The browser's own picker sits beside the text, for it cannot show a wrong date again. */
export function DateField(props: FieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { label, pointer, entry, onChange } = props;
  const saidId = `${fieldId(pointer)}-said`;
  const read = readDay(textOf(entry));
  const day = typeof read === 'object' ? read.day : '';
  return (
    <FieldFrame {...props}>
      <div className="input-row">
        <TextInput
          {...props}
          tidy={tidyDay}
          describedBy={saidId}
          input={{ inputMode: 'numeric', placeholder: t('field.datePlaceholder'), className: 'input-date' }}
        />
        <input
          type="date"
          className="input date-picker"
          aria-label={t('field.pickDate', { label })}
          value={day}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value, pointer)}
        />
      </div>
      <p className="field-said" id={saidId}>
        {day === '' ? '' : formatDay(day, language)}
      </p>
    </FieldFrame>
  );
}

const tidyDay = (text: string): string => {
  const read = readDay(text);
  return typeof read === 'object' ? read.day : text;
};
