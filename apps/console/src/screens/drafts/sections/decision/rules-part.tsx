import { useTranslation } from 'react-i18next';
import { inside, useEditing, type DecisionJson } from '../../../../editing/index.js';
import { NewRule } from './new-rule.js';
import { RuleCard } from './rule-card.js';
import type { RuleKind } from './rule-kinds.js';

interface Props {
  readonly decision: string;
  readonly kind: RuleKind;
}

/** The rules of one kind, in the order they are gone through. */
export function RulesPart({ decision, kind }: Props) {
  const { t } = useTranslation();
  const { valueAt, isReadOnly } = useEditing();
  const at = inside(`decisions/${decision}`, kind);
  const rules = (valueAt(at) as DecisionJson[RuleKind]) ?? [];
  const ids = rules.map(({ id }) => id);
  if (ids.length === 0 && isReadOnly) return null;
  return (
    <section className="stack-tight">
      <h3>{t(`decisionEditor.kind.${kind}`)}</h3>
      <p className="small subtle">{t(`decisionEditor.kindHelp.${kind}`)}</p>
      {ids.map((id, index) => (
        <RuleCard
          key={id}
          decision={decision}
          kind={kind}
          id={id}
          upAfter={index === 0 ? undefined : (ids[index - 2] ?? null)}
          downAfter={ids[index + 1]}
        />
      ))}
      {isReadOnly ? null : <NewRule decision={decision} kind={kind} hasRules={valueAt(at) !== undefined} />}
    </section>
  );
}
