import { useWords } from '../i18n/use-language.js';
import { partsOf, withPart } from './entry.js';
import { FactField } from './fact-field.js';
import { FieldGroup } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { pointerTo } from './value.js';

/** One value for each of some words. A word left empty has none. */
export function MapField(props: FieldProps) {
  const words = useWords();
  const { type, pointer, entry, onChange, errors } = props;
  const { of, keys = [] } = type;
  if (of === undefined) return null;
  return (
    <FieldGroup {...props} className="field-nested">
      <div className="field-grid">
        {keys.map(({ id, label }) => (
          <FactField
            key={id}
            type={of}
            label={words(label)}
            pointer={pointerTo(pointer, id)}
            entry={partsOf(entry)[id]}
            onChange={(next, step) => onChange(withPart(entry, id, next), step)}
            errors={errors}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
