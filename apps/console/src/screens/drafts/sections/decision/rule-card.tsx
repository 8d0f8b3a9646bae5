import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TracedRule } from '../../../../api/types.js';
import { Badge, type Tone } from '../../../../components/badge.js';
import { Button } from '../../../../components/button.js';
import { Icon } from '../../../../components/icon.js';
import { inside, useEditing, type RuleJson } from '../../../../editing/index.js';
import { SourceField } from '../../../../expressions/source-field.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { SlotProblems } from '../../../../schema-form/slot-frame.js';
import { useTrial } from '../../trial.js';
import { ConditionPart } from './condition-part.js';
import { KIND_TONES, PARTS, type RuleKind } from './rule-kinds.js';
import { RuleReading } from './rule-options.js';
import { SentencesAt } from './sentences.js';
import { WordsSlot } from './words-slot.js';

interface Props {
  readonly decision: string;
  readonly kind: RuleKind;
  readonly id: string;
  /** The rule it stands after when it moves up: null is first; undefined where it cannot. */
  readonly upAfter: string | null | undefined;
  readonly downAfter: string | undefined;
}

/** A rule: what it says, in both languages; opened, everything it is made of. */
export const RuleCard = memo(function RuleCard({ decision, kind, id, upAfter, downAfter }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const at = inside(`decisions/${decision}`, kind, id);
  const { valueAt, isReadOnly, baseValueAt, base, change } = useEditing();
  const rule = valueAt(at) as RuleJson | undefined;
  const { hit, results } = useTrial();
  const result = results.get(at);
  const [isOpen, setOpen] = useState(false);
  if (rule === undefined) return null;
  const move = (after: string | null | undefined): void =>
    after === undefined ? undefined : change([{ at, move: true, after }]);
  const name = words(rule.label);
  const of = <span className="visually-hidden"> {name}</span>;
  const isNew = base !== undefined && baseValueAt(at) === undefined;
  return (
    <article data-at={at} className={hit.has(at) ? 'rule-card rule-hit' : 'rule-card'}>
      <div className="rule-head">
        <h4>{capital(name)}</h4>
        <Badge tone={KIND_TONES[kind]}>{t(`programme.ruleKind.${kind}`)}</Badge>
        {isNew ? <Badge>{t('decisionEditor.newHere')}</Badge> : null}
        {result === undefined ? null : (
          <Badge tone={RESULT_TONES[result]}>
            {t('decisionEditor.hit', { result: t(`decisionEditor.results.${result}`) })}
          </Badge>
        )}
      </div>
      <SentencesAt at={at} />
      <SlotProblems at={at} isPlace />
      <div className="row">
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('decisionEditor.close') : isReadOnly ? t('decisionEditor.look') : t('decisionEditor.open')}
          {of}
        </Button>
        {isReadOnly ? null : (
          <>
            <Button kind="plain" size="small" disabled={upAfter === undefined} onClick={() => move(upAfter)}>
              <Icon name="up" />
              <span className="visually-hidden">{t('list.up', { name })}</span>
            </Button>
            <Button kind="plain" size="small" disabled={downAfter === undefined} onClick={() => move(downAfter)}>
              <Icon name="down" />
              <span className="visually-hidden">{t('list.down', { name })}</span>
            </Button>
            <Button kind="plain" size="small" onClick={() => change([{ at, remove: true }])}>
              {t('list.remove')}
              {of}
            </Button>
          </>
        )}
      </div>
      {isOpen ? <RuleFields at={at} kind={kind} rule={rule} /> : null}
    </article>
  );
});

/** How a rule came out where the draft is tried. */
const RESULT_TONES = {
  met: 'success',
  notMet: 'danger',
  unknown: 'warning',
  notApplicable: 'neutral',
  off: 'neutral',
} as const satisfies Record<TracedRule['result'], Tone>;

interface FieldsProps {
  readonly at: string;
  readonly kind: RuleKind;
  readonly rule: RuleJson;
}

function RuleFields({ at, kind, rule }: FieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { change, isReadOnly } = useEditing();
  const name = words(rule.label);
  return (
    <div className="stack rule-fields">
      <WordsSlot at={inside(at, 'label')} label={t('decisionEditor.label')} value={rule.label} />
      {kind === 'refer' ? (
        <WordsSlot at={inside(at, 'to')} label={t('decisionEditor.to')} value={rule.to} isRequired={false} />
      ) : null}
      {PARTS.map((part) => (
        <ConditionPart
          key={part}
          at={at}
          part={part}
          of={name}
          value={rule[part]}
          // With a reading, each option may say what is asked.
          isOptional={part !== 'conditions' || rule.options !== undefined}
        />
      ))}
      <RuleReading at={at} rule={rule} />
      <section className="stack-tight rule-part">
        <h5>{t('decisionEditor.source')}</h5>
        <SourceField
          id={at}
          name={`${name} – ${t('decisionEditor.source')}`}
          value={rule.source}
          isReadOnly={isReadOnly}
          onChange={(source) => change([{ at: inside(at, 'source'), set: source }])}
        />
      </section>
    </div>
  );
}
