import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { TextInput } from './text-input.js';

/** A line of text, or a moment typed as text. */
export function TextField(props: FieldProps) {
  const { t } = useTranslation();
  const isMoment = props.type.type === 'dateTime';
  const help = isMoment ? [props.help, t('field.momentForm')].filter(Boolean).join(' ') : props.help;
  return (
    <FieldFrame {...props} help={help}>
      <TextInput {...props} help={help} input={isMoment ? { placeholder: t('field.momentPlaceholder') } : {}} />
    </FieldFrame>
  );
}
