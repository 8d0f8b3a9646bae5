import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../../api/types.js';
import { ConditionEditor } from '../../../../conditions/condition-editor.js';
import { inside, newId, useEditing, type ConditionJson, type DecisionJson } from '../../../../editing/index.js';
import { SourceField } from '../../../../expressions/source-field.js';
import { NewLabelled } from './new-labelled.js';
import { RULE_KINDS, type RuleKind } from './rule-kinds.js';

interface Props {
  readonly decision: string;
  readonly kind: RuleKind;
  /** Is there a list of such rules to put it into? */
  readonly hasRules: boolean;
}

/** What the service calls a rule that the notice lacks. */
const OPEN_IDS = 'rule:';

export function NewRule({ decision, kind, hasRules }: Props) {
  const { t } = useTranslation();
  const { change, valueAt, baseValueAt } = useEditing();
  const [condition, setCondition] = useState<ConditionJson>();
  const [source, setSource] = useState<readonly string[]>([]);
  const title = t('decisionEditor.addRule', { kind: t(`decisionEditor.kind.${kind}`) });
  const place = `decisions/${decision}`;
  const add = (label: Words): void => {
    const own = [valueAt(place), baseValueAt(place)] as (DecisionJson | undefined)[];
    const taken = own.flatMap((one) => RULE_KINDS.flatMap((other) => one?.[other]?.map(({ id }) => id) ?? []));
    const stem = newId(
      label.en,
      taken.map((id) => id.replace(OPEN_IDS, '')),
      'rule',
    );
    const rule = { id: kind === 'open' ? `${OPEN_IDS}${stem}` : stem, label, conditions: condition, source };
    const at = inside(place, kind);
    change([hasRules ? { at: inside(at, rule.id), set: rule } : { at, set: [rule] }]);
    setCondition(undefined);
    setSource([]);
  };
  return (
    <NewLabelled title={title} isReady={condition !== undefined && source.length > 0} onAdd={add}>
      <h5>{t('decisionEditor.part.conditions')}</h5>
      <ConditionEditor
        label={`${title} – ${t('decisionEditor.part.conditions')}`}
        value={condition}
        onChange={setCondition}
      />
      <h5>{t('decisionEditor.source')}</h5>
      <SourceField
        id={`${place}-${kind}-new`}
        name={`${title} – ${t('decisionEditor.source')}`}
        value={source}
        onChange={setSource}
        isReadOnly={false}
      />
    </NewLabelled>
  );
}
