import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { groupDigits, readDecimal, readWhole } from '../format/numbers.js';
import { useUnits } from './use-unit.js';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { TextInput } from './text-input.js';
import { fieldId } from './facts.js';

/** A count, a decimal or points, with its unit. Decimals are exact text throughout. */
export function NumberField(props: FieldProps) {
  const { t } = useTranslation();
  const unit = useUnits()(props.type.unit);
  const unitId = `${fieldId(props.pointer)}-unit`;
  const isWhole = props.type.type === 'count';
  const input = { inputMode: isWhole ? 'numeric' : 'decimal', className: 'input-number' } as const;
  return (
    <FieldFrame {...props}>
      <div className="input-row">
        <TextInput
          {...props}
          tidy={(text) => tidy(props.type, text)}
          describedBy={unit === '' ? '' : unitId}
          input={input}
        />
        {unit === '' ? null : (
          <span className="input-unit" id={unitId}>
            <span className="visually-hidden">{t('field.unit')}</span>
            {unit}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}

function tidy({ type }: TypeView, text: string): string {
  if (type === 'count') {
    const read = readWhole(text);
    return typeof read === 'number' ? groupDigits(String(read)) : text;
  }
  const read = readDecimal(text, type === 'points');
  return typeof read === 'object' ? groupDigits(String(read.exact)) : text;
}
