import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Words } from '../../../../api/types.js';
import { Badge } from '../../../../components/badge.js';
import { Button } from '../../../../components/button.js';
import { Combobox } from '../../../../components/combobox.js';
import { newName, placeOf, useEditing, type RuleSetJson } from '../../../../editing/index.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { SHARED } from '../../section-of.js';
import { NewLabelled } from './new-labelled.js';
import { RULE_KINDS } from './rule-kinds.js';

/** The decisions of the draft, each leading to its page; a new one is begun here. @param props.addressOf its page */
export function DecisionList({ addressOf }: { readonly addressOf: (id: string) => string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { valueAt, baseValueAt, change, isReadOnly, problemsAt } = useEditing();
  const [fact, setFact] = useState('');
  const decisions = (valueAt('decisions') as RuleSetJson['decisions'] | undefined) ?? {};
  const facts = (valueAt('facts') as RuleSetJson['facts'] | undefined) ?? {};
  const add = (label: Words): void => {
    const taken = [...Object.keys(decisions), ...Object.keys((baseValueAt('decisions') as object | undefined) ?? {})];
    const id = newName(label.en, taken, 'decision');
    change([{ at: placeOf('decisions', id), set: { id, label, answer: 'yesOrNo', inputs: [{ fact }] } }]);
    setFact('');
  };
  return (
    <div className="stack">
      <ul className="decision-list">
        {Object.entries(decisions).map(([id, decision]) => {
          const rules = RULE_KINDS.reduce((sum, kind) => sum + (decision[kind]?.length ?? 0), 0);
          const errors = problemsAt(placeOf('decisions', id)).filter(({ severity }) => severity === 'error').length;
          return (
            <li key={id} className="row">
              <Link to={addressOf(id)}>{capital(words(decision.label))}</Link>
              <span className="small subtle">{t('decisionEditor.rules', { count: rules })}</span>
              {errors === 0 ? null : <Badge tone="danger">{t('decisionEditor.errors', { count: errors })}</Badge>}
              {isReadOnly ? null : (
                <Button
                  kind="plain"
                  size="small"
                  onClick={() => change([{ at: placeOf('decisions', id), remove: true }])}
                >
                  {t('list.remove')}
                  <span className="visually-hidden"> {words(decision.label)}</span>
                </Button>
              )}
            </li>
          );
        })}
        <li>
          <Link to={addressOf(SHARED)}>{t('decisionEditor.shared')}</Link>
        </li>
      </ul>
      {isReadOnly ? null : (
        <NewLabelled title={t('decisionEditor.addDecision')} isReady={fact !== ''} onAdd={add}>
          <Combobox
            label={t('decisionEditor.firstInput')}
            options={Object.entries(facts).map(([id, { label }]) => ({ id, label: words(label), hint: id }))}
            value={fact}
            placeholder={t('decisionEditor.firstInput')}
            onChange={setFact}
          />
        </NewLabelled>
      )}
    </div>
  );
}
