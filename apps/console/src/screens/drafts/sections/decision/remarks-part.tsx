import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.js';
import { Combobox } from '../../../../components/combobox.js';
import { useRuleScope } from '../../../../conditions/scope.js';
import { inside, useEditing } from '../../../../editing/index.js';
import { useWords } from '../../../../i18n/use-language.js';

interface Props {
  readonly decision: string;
  readonly part: 'readings' | 'notes';
}

/** Readings and notes that every answer of the decision carries, besides those that follow from its clauses. */
export function RemarksPart({ decision, part }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { valueAt, change, isReadOnly } = useEditing();
  const { clauses } = useRuleScope();
  const at = inside(`decisions/${decision}`, part);
  const ids = (valueAt(at) as readonly string[] | undefined) ?? [];
  const known = clauses.filter(({ id }) => id.startsWith(part === 'readings' ? 'R-' : 'N-'));
  const put = (next: readonly string[]): void => change([next.length === 0 ? { at, remove: true } : { at, set: next }]);
  const title = t(`decisionEditor.${part}`);
  return (
    <section data-at={at} className="stack-tight">
      <h4>{title}</h4>
      <ul className="source-list">
        {ids.map((id) => (
          <li key={id} className="source-item">
            <span>
              <strong>{id}</strong> {words(known.find((one) => one.id === id)?.label ?? { ko: '', en: '' })}
            </span>
            {isReadOnly ? null : (
              <Button kind="plain" size="small" onClick={() => put(ids.filter((one) => one !== id))}>
                {t('list.remove')}
                <span className="visually-hidden"> {id}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <Combobox
          label={t('decisionEditor.addTo', { part: title })}
          options={known
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, label }) => ({ id, label: `${id} ${words(label)}` }))}
          value=""
          placeholder={t('decisionEditor.addTo', { part: title })}
          onChange={(id) => put([...ids, id])}
        />
      )}
    </section>
  );
}
