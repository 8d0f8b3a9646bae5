import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { useFind } from '../../components/use-find.js';
import { DecisionRules } from './decision-rules.js';
import { countOf, narrowed } from './narrowed.js';
import type { TabProps } from './programme-tabs.js';

/** Every rule in sentences, decision by decision. */
export function RulesTab({ description: { id, decisions } }: TabProps) {
  const { t } = useTranslation();
  const { text, put, isFound } = useFind();
  const found = narrowed(decisions, isFound);
  return (
    <div className="with-contents">
      <Contents label={t('programme.tab.rules')} entries={found.map((one) => ({ id: one.id, label: one.label }))} />
      <div className="stack">
        <FindBox label={t('programme.findRule')} text={text} onChange={put} count={countOf(found)} />
        {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
        {found.map((decision) => (
          <DecisionRules key={decision.id} ruleSet={id} decision={decision} isWhole={text.trim() === ''} />
        ))}
      </div>
    </div>
  );
}
