import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormView } from '../../api/types.js';
import { inside } from '../../editing/place.js';
import { isSameJson } from '../../editing/same-json.js';
import { useEditing } from '../../editing/use-editing.js';
import { entryOf, type Entry } from '../../fields/entry.js';
import { FactField } from '../../fields/fact-field.js';
import { useFieldErrors } from '../../fields/use-field-words.js';
import { valueOf } from '../../fields/value.js';
import { useWords } from '../../i18n/use-language.js';
import { useChange, useWording } from './use-wording.js';

const HALVES = ['fields', 'facts'] as const;

/** The sample as the fields of the form, each saved once it can be read. */
export function SampleFields({ view }: { readonly view: FormView }) {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const parts = { fields: view.entered, facts: view.facts };
  return (
    <fieldset className="stack bare-fieldset" disabled={isReadOnly}>
      <legend className="visually-hidden">{t('templates.sample')}</legend>
      {HALVES.filter((half) => parts[half].length > 0).map((half) => (
        <section key={half} className="panel stack" aria-labelledby={`sample-${half}`}>
          <h3 id={`sample-${half}`}>{half === 'fields' ? t('forms.entered') : t('forms.facts')}</h3>
          {parts[half].map((field) => (
            <SampleField key={field.id} half={half} field={field} />
          ))}
        </section>
      ))}
    </fieldset>
  );
}

/** What is typed stays as it is typed; another value from elsewhere takes its place. */
function SampleField({ half, field }: { readonly half: 'facts' | 'fields'; readonly field: FormField }) {
  const words = useWords();
  const inWords = useFieldErrors();
  const change = useChange();
  const value = useWording().sample[half][field.id];
  const [typed, setTyped] = useState<{ readonly entry: Entry; readonly value: unknown }>();
  // Made once for each value: rows of a list keep their names, and so the focus its place.
  const given = useMemo(() => entryOf(field, value), [field, value]);
  const entry = typed !== undefined && isSameJson(typed.value, value) ? typed.entry : given;
  const pointer = `/${half}/${field.id}`;
  const { mistakes } = valueOf(field, entry, pointer);
  const put = (next: Entry): void => {
    const read = valueOf(field, next, pointer);
    // Text that cannot be read changes nothing yet: the sample keeps what it had.
    const isReadable = read.mistakes.length === 0;
    const after = isReadable ? read.value : value;
    setTyped({ entry: next, value: after });
    const at = inside(`sample/${half}`, field.id);
    if (isReadable && !isSameJson(after, value)) change(after === undefined ? { at, remove: true } : { at, set: after });
  };
  const errors = new Map(inWords([field], mistakes).map((found) => [found.pointer, found.message]));
  return (
    <FactField
      type={field}
      label={words(field.label)}
      help={field.help === undefined ? undefined : words(field.help)}
      pointer={pointer}
      entry={entry}
      onChange={put}
      errors={errors}
      isRequired={field.required}
    />
  );
}
