import { useTranslation } from 'react-i18next';
import { useEditing } from '../../editing/use-editing.js';
import { FactField } from '../../fields/fact-field.js';
import { HeldAgainst } from './held-against.js';
import { useChange, useWording } from './use-wording.js';

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** What the paper is called, and the rules whose form it is held against. */
export function WordingFields() {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const { title } = useWording();
  const change = useChange();
  if (isReadOnly) return <RuleSetChoice />;
  const field = (at: 'ko' | 'en', label: string) => (
    <FactField
      type={{ type: 'text' }}
      label={label}
      pointer={`/title/${at}`}
      entry={title[at]}
      errors={NO_ERRORS}
      isRequired
      // A title is never empty: what is there stays until something else is.
      onChange={(entry) => change({ at: `title/${at}`, set: typeof entry === 'string' ? entry : '' })}
    />
  );
  return (
    <details className="panel">
      <summary>
        <h3>{t('templates.about')}</h3>
      </summary>
      <div className="stack">
        {field('ko', t('drafts.inKorean', { label: t('drafts.key.title') }))}
        {field('en', t('drafts.inEnglish', { label: t('drafts.key.title') }))}
        <RuleSetChoice />
      </div>
    </details>
  );
}

/** The published rules that the wording is held against, to be chosen by who may write. */
function RuleSetChoice() {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const { ruleSet } = useWording();
  const change = useChange();
  if (isReadOnly)
    return (
      <p className="small">
        {t('templates.heldAgainst')}: <code>{ruleSet}</code>
      </p>
    );
  return <HeldAgainst ruleSet={ruleSet} onChange={(set) => change({ at: 'ruleSet', set })} />;
}
