import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import type { Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import { factsOf, type FieldEntries } from '../../fields/facts.js';
import { useFieldErrors } from '../../fields/use-field-words.js';
import { useWords } from '../../i18n/use-language.js';
import { exampleEntries, exampleFields } from './example-fields.js';

/** A field of every type, one of them with something wrong in it; the list of what is wrong comes when it is asked for. */
export function GalleryFields() {
  const { t } = useTranslation();
  const words = useWords();
  const inWords = useFieldErrors();
  const [entries, setEntries] = useState<FieldEntries>(exampleEntries);
  const [turn, setTurn] = useState(0);
  const { mistakes } = factsOf(exampleFields, entries);
  const told = inWords(exampleFields, mistakes);
  const errors = new Map(told.map(({ pointer, message }) => [pointer, message]));
  const put = (id: string, entry: Entry): void => setEntries((others) => ({ ...others, [id]: entry }));
  return (
    <div className="stack">
      <ErrorSummary errors={turn === 0 ? [] : told} turn={turn} />
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
      <div className="row">
        <Button onClick={() => setTurn(turn + 1)}>{t('gallery.check')}</Button>
      </div>
    </div>
  );
}
