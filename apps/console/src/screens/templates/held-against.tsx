import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useWords } from '../../i18n/use-language.js';

/** Every published version of every programme that one may see. */
export function useVersions() {
  const { data } = query.useQuery('get', '/api/rule-sets');
  return (data?.programmes ?? []).flatMap(({ versions }) => versions);
}

interface Props {
  readonly ruleSet: string;
  readonly onChange: (ruleSet: string) => void;
  /** Those that stand first. */
  readonly first?: readonly string[];
}

/** The published rules that a wording is held against. */
export function HeldAgainst({ ruleSet, onChange, first = [] }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const versions = useVersions();
  const sorted = versions.toSorted((one, other) => Number(first.includes(other.id)) - Number(first.includes(one.id)));
  const isKnown = ruleSet === '' || versions.some((version) => version.id === ruleSet);
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
        onChange={(event) => onChange(event.target.value)}
      >
        {isKnown ? null : <option value={ruleSet}>{ruleSet}</option>}
        {sorted.map((version) => (
          <option key={version.id} value={version.id}>
            {words(version.title)} ({version.version})
          </option>
        ))}
      </select>
    </div>
  );
}
