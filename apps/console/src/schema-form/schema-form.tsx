import { useEditing } from '../editing/index.js';
import { namesOf, placeOf } from '../editing/place.js';
import { useWords } from '../i18n/use-language.js';
import { useFormSchema } from './form-context.js';
import { schemaAt } from './schema-node.js';
import { SchemaSlot } from './schema-slot.js';

interface Props {
  /** Place of what is edited: `facts/recognitionDate`, `forms/application`, `words`. */
  readonly at: string;
  /** Properties that stand elsewhere, or never change. */
  readonly without?: readonly string[];
  /** What it is called where the schema has no name for it. */
  readonly label?: string;
}

/** A form for anything of a rule set, made of the schema of rules alone. */
export function SchemaForm({ at, without = [], label }: Props) {
  const words = useWords();
  const schema = useFormSchema();
  const { valueAt, change, isReadOnly } = useEditing();
  const value = valueAt(at);
  const node = schemaAt(schema, namesOf(at), (names) => valueAt(placeOf(...names)));
  if (node === undefined) return null;
  return (
    <SchemaSlot
      node={node}
      label={label ?? (node.label === undefined ? at : words(node.label))}
      at={at}
      isPlace
      value={value}
      around={[]}
      isRequired
      isReadOnly={isReadOnly}
      put={(next, step) => change([next === undefined ? { at, remove: true } : { at, set: next }], step)}
      without={without}
      isBare
    />
  );
}
