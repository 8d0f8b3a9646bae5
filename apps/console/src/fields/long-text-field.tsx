import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { described, FieldFrame } from './field-frame.js';
import type { FieldProps } from './field-props.js';

/** Characters that a browser still draws while someone types; far more than any form prints. */
const MOST = 10_000;

export function LongTextField(props: FieldProps) {
  const { pointer, entry, onChange, errors, isRequired } = props;
  return (
    <FieldFrame {...props}>
      <textarea
        id={fieldId(pointer)}
        className="input"
        rows={5}
        maxLength={MOST}
        value={textOf(entry)}
        aria-invalid={errors.has(pointer)}
        aria-required={isRequired === true}
        aria-describedby={described(props)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value, pointer)}
      />
    </FieldFrame>
  );
}
