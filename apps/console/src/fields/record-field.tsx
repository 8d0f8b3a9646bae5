import { useWords } from '../i18n/use-language.js';
import { partsOf, withPart } from './entry.js';
import { FactField } from './fact-field.js';
import { FieldGroup } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { pointerTo } from './value.js';

/** Several named fields that belong together. */
export function RecordField(props: FieldProps) {
  return (
    <FieldGroup {...props} className="field-nested">
      <RecordParts {...props} />
    </FieldGroup>
  );
}

/** The fields of a record, without a frame of their own: a row of a list brings its own. */
export function RecordParts({ type, pointer, entry, onChange, errors, isRequired }: FieldProps) {
  const words = useWords();
  return (
    <div className="field-grid">
      {(type.fields ?? []).map((field) => (
        <FactField
          key={field.id}
          type={field}
          label={words(field.label)}
          help={field.help === undefined ? undefined : words(field.help)}
          pointer={pointerTo(pointer, field.id)}
          entry={partsOf(entry)[field.id]}
          onChange={(next, step) => onChange(withPart(entry, field.id, next), step)}
          errors={errors}
          isRequired={isRequired === true}
        />
      ))}
    </div>
  );
}
