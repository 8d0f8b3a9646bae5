import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Combobox } from '../components/combobox.js';
import { useRuleScope } from '../conditions/scope.js';
import { useWords } from '../i18n/use-language.js';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly isReadOnly: boolean;
}

/** The clauses that something rests on, each with its words; found by any of them. */
export function SourceField({ id, name, value, onChange, isReadOnly }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { clauses } = useRuleScope();
  const options = [
    ...clauses.map((clause) => ({ id: clause.id, label: `${clause.id} ${words(clause.label)}`, hint: clause.text })),
    { id: 'product', label: t('clause.none') },
  ];
  return (
    <div className="stack-tight source-field" role="group" aria-label={name}>
      {value.length === 0 ? null : (
        <ul className="source-list">
          {value.map((one) => {
            const clause = clauses.find((known) => known.id === one);
            return (
              <li key={one} className="source-item">
                <div>
                  <strong>{one === 'product' ? t('clause.none') : one}</strong>
                  {clause === undefined ? null : (
                    <>
                      <span className="small subtle"> {words(clause.label)}</span>
                      <p className="small" lang="ko">
                        {clause.text}
                      </p>
                    </>
                  )}
                </div>
                {isReadOnly ? null : (
                  <Button kind="plain" size="small" onClick={() => onChange(value.filter((other) => other !== one))}>
                    {t('list.remove')}
                    <span className="visually-hidden"> {one}</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isReadOnly ? null : (
        <Combobox
          id={`source-${id}`}
          label={t('expression.add', { name })}
          options={options.filter((option) => !value.includes(option.id))}
          value=""
          placeholder={t('expression.findClause')}
          onChange={(one) => onChange([...value, one])}
        />
      )}
    </div>
  );
}
