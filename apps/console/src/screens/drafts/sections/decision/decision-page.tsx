import { useTranslation } from 'react-i18next';
import { Empty } from '../../../../components/empty.js';
import { inside, placeOf, useEditing, type DecisionJson } from '../../../../editing/index.js';
import { SlotProblems } from '../../../../schema-form/slot-frame.js';
import { InputsPart } from './inputs-part.js';
import { NamedConditionsPart } from './named-conditions-part.js';
import { OutcomesPart } from './outcomes-part.js';
import { RemarksPart } from './remarks-part.js';
import { RULE_KINDS } from './rule-kinds.js';
import { DraftRuleScope } from './rule-scope.js';
import { RulesPart } from './rules-part.js';
import { ValuesPart } from './values-part.js';
import { WordsSlot } from './words-slot.js';

const ANSWERS = ['yesOrNo', 'values'] as const;

/** One decision, whole: what it is asked, what it takes, its rules by kind, what it works out and answers. */
export function DecisionPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { valueAt, change, isReadOnly } = useEditing();
  const at = placeOf('decisions', id);
  const label = valueAt(inside(at, 'label')) as DecisionJson['label'] | undefined;
  const answer = valueAt(inside(at, 'answer')) as DecisionJson['answer'] | undefined;
  if (label === undefined || answer === undefined) return <Empty title={t('decisionEditor.noDecision', { id })} />;
  return (
    <DraftRuleScope decision={id} fileAt={at}>
      <div className="stack decision-page">
        <section className="stack-tight">
          <WordsSlot at={inside(at, 'label')} label={t('decisionEditor.label')} value={label} />
          <label className="field">
            <span className="field-label">{t('decisionEditor.answer')}</span>
            <select
              className="input"
              value={answer}
              disabled={isReadOnly}
              onChange={(event) => change([{ at: inside(at, 'answer'), set: event.target.value }])}
            >
              {ANSWERS.map((one) => (
                <option key={one} value={one}>
                  {t(`decisionEditor.answers.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <OutcomesPart decision={id} />
          <SlotProblems at={at} isPlace isWhole={false} />
        </section>
        <InputsPart decision={id} />
        {RULE_KINDS.map((kind) => (
          <RulesPart key={kind} decision={id} kind={kind} />
        ))}
        <ValuesPart within={at} part="derive" />
        <NamedConditionsPart within={at} />
        <ValuesPart within={at} part="values" />
        <section className="stack-tight">
          <h3>{t('decisionEditor.remarks')}</h3>
          <RemarksPart decision={id} part="readings" />
          <RemarksPart decision={id} part="notes" />
        </section>
      </div>
    </DraftRuleScope>
  );
}
