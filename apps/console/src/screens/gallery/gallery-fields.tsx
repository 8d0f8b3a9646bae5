import { useState } from 'react';
import type { Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import { factsOf, type FieldEntries } from '../../fields/facts.js';
import { useFieldErrors } from '../../fields/use-field-words.js';
import { useWords } from '../../i18n/use-language.js';
import { exampleEntries, exampleFields } from './example-fields.js';

/** A field of every type, one of them with something wrong in it. */
export function GalleryFields() {
  const words = useWords();
  const inWords = useFieldErrors();
  const [entries, setEntries] = useState<FieldEntries>(exampleEntries);
  const { mistakes } = factsOf(exampleFields, entries);
  const errors = new Map(inWords(exampleFields, mistakes).map(({ pointer, message }) => [pointer, message]));
  const put = (id: string, entry: Entry): void => setEntries((others) => ({ ...others, [id]: entry }));
  return (
    <div className="stack">
      {exampleFields.map((field) => (
        <FactField
          key={field.id}
          type={field}
          label={words(field.label)}
          help={field.help === undefined ? undefined : words(field.help)}
          pointer={`/${field.id}`}
          entry={entries[field.id]}
          onChange={(entry) => put(field.id, entry)}
          errors={errors}
          isRequired={field.id === 'date'}
        />
      ))}
    </div>
  );
}
