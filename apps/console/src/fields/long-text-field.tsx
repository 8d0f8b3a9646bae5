import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { described, FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';

export function LongTextField(props: FieldProps) {
  const { pointer, entry, onChange, errors, isRequired } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        id={fieldId(pointer)}
        className="input"
        rows={5}
        value={textOf(entry)}
        aria-invalid={errors.has(pointer)}
        aria-required={isRequired === true}
        aria-describedby={described(props)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value, pointer)}
      />
    </FieldFrame>
  );
}
