import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useEditing } from '../editing/index.js';
import { inside } from '../editing/place.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import type { SlotProps } from './field-slot.js';
import { useFormSchema } from './form-context.js';
import { SchemaSlot } from './schema-slot.js';
import { asRecord } from './schema-node.js';
import { SlotProblems } from './slot-frame.js';
import { shownProperties, withProperty, type Shown } from './typed-record.js';

interface Props extends SlotProps {
  /** Stands in a frame of its own: within another record. */
  readonly isNested?: boolean;
  /** Properties that stand elsewhere, or are never changed once given. */
  readonly without?: readonly string[];
}

/** The properties of a record: those it cannot be without and those it has, then those it might have. */
export function RecordSlot({ isNested = false, without = [], ...props }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { node, label, value, at, isPlace, isReadOnly, isRequired, put } = props;
  const shown = shownProperties(node, asRecord(value)).filter(({ key }) => !without.includes(key));
  const there = shown.filter(({ key, isRequired: needed }) => needed || asRecord(value)[key] !== undefined);
  const others = shown.filter((one) => !there.includes(one));
  const fields = (
    <>
      <div className="record-fields">
        {there.map((one) => (
          <Property key={one.key} name={one.key} node={one.node} isRequired={one.isRequired} record={props} />
        ))}
      </div>
      {others.length === 0 || isReadOnly ? null : (
        <details className="record-more">
          <summary>{t('schemaForm.more', { count: others.length })}</summary>
          <div className="record-fields">
            {others.map((one) => (
              <Property key={one.key} name={one.key} node={one.node} isRequired={one.isRequired} record={props} />
            ))}
          </div>
        </details>
      )}
      <SlotProblems at={at} isPlace={isPlace} isWhole={false} />
    </>
  );
  if (!isNested) return fields;
  return (
    <fieldset className="field field-group field-nested">
      <legend className="field-label">{capital(label)}</legend>
      {fields}
      {isRequired || isReadOnly || value === undefined ? null : (
        <p>
          <Button kind="plain" size="small" onClick={() => put(undefined)}>
            {t('schemaForm.clear')}
            <span className="visually-hidden"> {label}</span>
          </Button>
        </p>
      )}
    </fieldset>
  );
}

interface PropertyProps {
  readonly name: string;
  readonly node: Shown['node'];
  readonly isRequired: boolean;
  readonly record: SlotProps;
}

/** One property, at a place of its own where the record has one. */
export function Property({ name, node, isRequired, record }: PropertyProps) {
  const words = useWords();
  const schema = useFormSchema();
  const { change } = useEditing();
  const { value, at, isPlace, around, isReadOnly, put } = record;
  const whole = asRecord(value);
  const place = inside(at, name);
  const label = node.label === undefined ? name : words(node.label);
  const set = (next: unknown, step?: string): void => {
    // A type takes along what it needs and drops what it has no use for: the record as a whole.
    if (!isPlace || name === 'type') put(withProperty(schema, record.node, whole, name, next), step);
    else if (next !== undefined) change([{ at: place, set: next }], step);
    else if (whole[name] !== undefined) change([{ at: place, remove: true }], step);
  };
  return (
    <SchemaSlot
      node={node}
      label={record.isTop === true ? label : `${record.label} – ${label}`}
      help={node.help === undefined ? undefined : words(node.help)}
      at={place}
      isPlace={isPlace}
      value={whole[name]}
      around={[whole, ...around]}
      isRequired={isRequired}
      isReadOnly={isReadOnly}
      put={set}
    />
  );
}
