import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftAddress } from '../../../../app/addresses.js';
import { Button } from '../../../../components/button.js';
import { newName, useEditing } from '../../../../editing/index.js';
import { placeOf } from '../../../../editing/place.js';
import { useFirstDay } from '../use-first-day.js';
import { skeletonParameter, skeletonTable } from './skeletons.js';

/** Makes a new value or table, ready to be filled in. */
export function NewParameter({ kind }: { readonly kind: 'parameters' | 'tables' }) {
  const { t } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const { content, draft, change } = useEditing();
  const day = useFirstDay();
  const [words, setWords] = useState<{ readonly ko: string; readonly en: string }>();
  if (words === undefined)
    return (
      <p>
        <Button size="small" onClick={() => setWords({ ko: '', en: '' })}>
          {t(`sections.new.${kind}`)}
        </Button>
      </p>
    );
  const make = (): void => {
    const name = newName(words.en, Object.keys(content.parameters), kind === 'tables' ? 'table' : 'value');
    const set = kind === 'tables' ? skeletonTable(words) : skeletonParameter(words, day);
    change([{ at: placeOf('parameters', name), set }]);
    setWords(undefined);
    void navigate(draftAddress(draft.id, kind, name));
  };
  return (
    <form
      className="panel stack-tight"
      aria-label={t(`sections.new.${kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.ko.trim() !== '') make();
      }}
    >
      {(['ko', 'en'] as const).map((language) => (
        <div key={language} className="field">
          <label className="field-label" htmlFor={`${id}-${language}`}>
            {t(`schemaForm.newName.${language}`)}
          </label>
          <input
            id={`${id}-${language}`}
            className="input"
            autoComplete="off"
            lang={language}
            value={words[language]}
            onChange={({ currentTarget }) => setWords({ ...words, [language]: currentTarget.value })}
          />
        </div>
      ))}
      <div className="row">
        <Button type="submit" kind="primary" size="small" disabled={words.ko.trim() === ''}>
          {t('schemaForm.create')}
        </Button>
        <Button kind="plain" size="small" onClick={() => setWords(undefined)}>
          {t('schemaForm.cancel')}
        </Button>
      </div>
    </form>
  );
}
