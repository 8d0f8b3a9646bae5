import { useState } from 'react';
import type { FieldView } from '../api/types.js';
import type { Entry } from '../fields/entry.js';
import { FactField } from '../fields/fact-field.js';
import { useFieldErrors } from '../fields/use-field-words.js';
import { valueOf } from '../fields/value.js';

interface Props {
  readonly field: FieldView;
  readonly initial?: Entry;
}

/** For specs: one field that holds what is typed and shows, as JSON, what it means. */
export function FieldStand({ field, initial }: Props) {
  const [entry, setEntry] = useState<Entry>(initial);
  const inWords = useFieldErrors();
  const pointer = `/${field.id}`;
  const { mistakes, ...read } = valueOf(field, entry, pointer);
  const errors = new Map(inWords([field], mistakes).map((error) => [error.pointer, error.message]));
  return (
    <>
      <FactField
        type={field}
        label={field.label.ko}
        help={field.help?.ko}
        pointer={pointer}
        entry={entry}
        onChange={setEntry}
        errors={errors}
      />
      <output aria-label="means">{JSON.stringify(read)}</output>
    </>
  );
}
