import { useTranslation } from 'react-i18next';
import { groupDigits } from '../format/numbers.js';
import { readWon, sayWonForNotice } from '../format/won.js';
import { useLanguage } from '../i18n/use-language.js';
import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { TextInput } from './text-input.js';

/** Whole won, with the way the amount is said below it: zeros are easily miscounted. */
export function MoneyField(props: FieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const saidId = `${fieldId(props.pointer)}-said`;
  const won = readWon(textOf(props.entry));
  return (
    <FieldFrame {...props}>
      <div className="input-row">
        <TextInput
          {...props}
          tidy={tidyWon}
          describedBy={saidId}
          input={{ inputMode: 'numeric', className: 'input-number' }}
        />
        <span className="input-unit">{t('unit.won')}</span>
      </div>
      <p className="field-said" id={saidId}>
        {typeof won === 'number' ? sayWonForNotice(won, language) : ''}
      </p>
    </FieldFrame>
  );
}

const tidyWon = (text: string): string => {
  const won = readWon(text);
  return typeof won === 'number' ? groupDigits(String(won)) : text;
};
