import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { useEditing } from '../../../editing/index.js';
import { RuleSchemaGate } from '../../../schema-form/rule-schema-gate.js';
import { SHARED } from '../section-of.js';
import { DecisionList } from './decision/decision-list.js';
import { DecisionPage } from './decision/decision-page.js';
import type { SectionProps } from './index.js';
import { SharedPart } from './shared.js';

/** The decisions of the draft, the one that the address names, or what they share. */
export function DecisionsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const { draft } = useEditing();
  return (
    <RuleSchemaGate>
      {item === undefined ? (
        <DecisionList addressOf={(id) => draftAddress(draft.id, 'decisions', id)} />
      ) : (
        <div className="stack">
          <p>
            <Link to={draftAddress(draft.id, 'decisions')}>{t('decisionEditor.all')}</Link>
          </p>
          {item === SHARED ? <SharedPart /> : <DecisionPage key={item} id={item} />}
        </div>
      )}
    </RuleSchemaGate>
  );
}
