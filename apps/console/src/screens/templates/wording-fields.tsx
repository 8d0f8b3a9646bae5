import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useEditing } from '../../editing/use-editing.js';
import { FactField } from '../../fields/fact-field.js';
import { useWords } from '../../i18n/use-language.js';
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

/** The published rules that a wording can be held against. */
function RuleSetChoice() {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const { isReadOnly } = useEditing();
  const { ruleSet } = useWording();
  const change = useChange();
  const { data } = query.useQuery('get', '/api/rule-sets');
  const versions = (data?.programmes ?? []).flatMap((programme) => programme.versions);
  const isKnown = versions.some((version) => version.id === ruleSet);
  if (isReadOnly)
    return (
      <p className="small">
        {t('templates.heldAgainst')}: <code>{ruleSet}</code>
      </p>
    );
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('templates.heldAgainst')}
      </label>
      <p className="field-help" id={`${id}-help`}>
        {t('templates.heldAgainstHelp')}
      </p>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-help`}
        value={ruleSet}
        onChange={(event) => change({ at: 'ruleSet', set: event.target.value })}
      >
        {isKnown ? null : <option value={ruleSet}>{ruleSet}</option>}
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {words(version.title)} ({version.version})
          </option>
        ))}
      </select>
    </div>
  );
}
