import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useEditing } from '../../editing/use-editing.js';

interface Props {
  /** Of the finding that is to be left alone, e.g. `coverage/row`. */
  readonly code: string;
  readonly at: string;
  /** Of the form: what the reason is for. */
  readonly label: string;
  readonly onEnd: () => void;
}

/** The written reason for leaving something as it is; it becomes part of the rules and is read by whoever approves. */
export function WaiverForm({ code, at, label, onEnd }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { change, valueAt } = useEditing();
  const [reason, setReason] = useState({ ko: '', en: '' });
  const [isAsked, setAsked] = useState(false);
  const languages = ['ko', 'en'] as const;
  const isMissing = (language: 'ko' | 'en'): boolean => isAsked && reason[language].trim() === '';
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (languages.some((language) => reason[language].trim() === '')) return;
    const waivers = (valueAt('waivers') ?? []) as readonly unknown[];
    const trimmed = { ko: reason.ko.trim(), en: reason.en.trim() };
    change([{ at: 'waivers', set: [...waivers, { code, at, reason: trimmed }] }]);
    onEnd();
  };
  return (
    <form className="stack-tight" onSubmit={save} noValidate aria-label={label}>
      {languages.map((language) => (
        <div key={language} className="field">
          <label className="field-label" htmlFor={`${id}-${language}`}>
            {t(`drafts.coverage.reason.${language}`)}
          </label>
          <input
            id={`${id}-${language}`}
            className="input"
            lang={language}
            autoFocus={language === 'ko'}
            value={reason[language]}
            aria-invalid={isMissing(language)}
            aria-describedby={isMissing(language) ? `${id}-${language}-wrong` : undefined}
            onChange={({ target }) => setReason({ ...reason, [language]: target.value })}
          />
          {isMissing(language) ? (
            <p id={`${id}-${language}-wrong`} className="field-error">
              {t('drafts.needed')}
            </p>
          ) : null}
        </div>
      ))}
      <p className="row">
        <Button type="submit" size="small">
          {t('drafts.coverage.save')}
        </Button>
        <Button kind="plain" size="small" onClick={onEnd}>
          {t('drafts.coverage.cancel')}
        </Button>
      </p>
    </form>
  );
}
