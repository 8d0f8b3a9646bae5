import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../../api/types.js';
import { Button } from '../../../../components/button.js';

interface Props {
  /** On the button that opens it. */
  readonly title: string;
  /** What else a new thing cannot do without. */
  readonly children?: ReactNode;
  /** Is all of that filled in? */
  readonly isReady: boolean;
  readonly onAdd: (label: Words) => void;
}

/** Asks for what a new thing is called, and what it cannot be without: nothing unfinished ever gets into the draft. */
export function NewLabelled({ title, children, isReady, onAdd }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [label, setLabel] = useState<Words>();
  if (label === undefined)
    return (
      <div>
        <Button size="small" onClick={() => setLabel({ ko: '', en: '' })}>
          {title}
        </Button>
      </div>
    );
  const isWhole = isReady && label.ko.trim() !== '' && label.en.trim() !== '';
  return (
    <div className="new-thing stack-tight" role="group" aria-label={title}>
      <p className="new-thing-title">{title}</p>
      <div className="bilingual">
        {(['ko', 'en'] as const).map((language) => (
          <div key={language} className="field">
            <label className="field-label" htmlFor={`${id}-${language}`}>
              {t(`decisionEditor.labelIn.${language}`)}
            </label>
            <input
              id={`${id}-${language}`}
              type="text"
              className="input"
              lang={language}
              autoComplete="off"
              value={label[language]}
              onChange={(event) => setLabel({ ...label, [language]: event.target.value })}
            />
          </div>
        ))}
      </div>
      {children}
      <div className="row">
        <Button
          kind="primary"
          size="small"
          disabled={!isWhole}
          onClick={() => {
            onAdd({ ko: label.ko.trim(), en: label.en.trim() });
            setLabel(undefined);
          }}
        >
          {t('decisionEditor.put')}
          <span className="visually-hidden"> – {title}</span>
        </Button>
        <Button kind="plain" size="small" onClick={() => setLabel(undefined)}>
          {t('decisionEditor.cancel')}
        </Button>
        {isWhole ? null : <span className="small subtle">{t('decisionEditor.notWhole')}</span>}
      </div>
    </div>
  );
}
