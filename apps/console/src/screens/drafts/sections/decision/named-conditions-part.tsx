import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../../api/types.js';
import { Button } from '../../../../components/button.js';
import { ConditionEditor } from '../../../../conditions/condition-editor.js';
import {
  inside,
  newName,
  useEditing,
  type ConditionJson,
  type Named,
  type NamedConditionJson,
} from '../../../../editing/index.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { SlotProblems } from '../../../../schema-form/slot-frame.js';
import { NewLabelled } from './new-labelled.js';
import { WordsSlot } from './words-slot.js';

/** Conditions under a name of their own, that rules and values speak of. @param props.within decision or shared part */
export function NamedConditionsPart({ within }: { readonly within: string }) {
  const { t } = useTranslation();
  const { valueAt, baseValueAt, change, isReadOnly } = useEditing();
  const [condition, setCondition] = useState<ConditionJson>();
  const at = inside(within, 'conditions');
  const named = valueAt(at) as Named<NamedConditionJson> | undefined;
  const ids = Object.keys(named ?? {});
  const title = t('decisionEditor.add.conditions');
  const add = (label: Words): void => {
    const taken = [...ids, ...Object.keys((baseValueAt(at) as object | undefined) ?? {})];
    const id = newName(label.en, taken, 'condition');
    const own = { label, conditions: condition };
    change([named === undefined ? { at, set: { [id]: own } } : { at: inside(at, id), set: own }]);
    setCondition(undefined);
  };
  if (ids.length === 0 && isReadOnly) return null;
  return (
    <section className="stack-tight">
      <h3>{t('decisionEditor.conditions')}</h3>
      <p className="small subtle">{t('decisionEditor.conditionsHelp')}</p>
      {ids.map((id) => (
        <NamedCondition key={id} at={inside(at, id)} />
      ))}
      {isReadOnly ? null : (
        <NewLabelled title={title} isReady={condition !== undefined} onAdd={add}>
          <ConditionEditor label={title} value={condition} onChange={setCondition} />
        </NewLabelled>
      )}
    </section>
  );
}

const NamedCondition = memo(function NamedCondition({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { valueAt, baseValueAt, base, change, isReadOnly } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const own = valueAt(at) as NamedConditionJson | undefined;
  const place = inside(at, 'conditions');
  const put = (next: ConditionJson, step?: string): void =>
    change([{ at: place, set: next }], step === undefined ? undefined : `${place} ${step}`);
  if (own === undefined) return null;
  const name = words(own.label);
  const before = base === undefined ? undefined : ((baseValueAt(place) as ConditionJson | undefined) ?? null);
  return (
    <article data-at={at} className="rule-card stack-tight">
      <h4>{capital(name)}</h4>
      <SlotProblems at={at} isPlace />
      <div className="row">
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('decisionEditor.close') : isReadOnly ? t('decisionEditor.look') : t('decisionEditor.open')}
          <span className="visually-hidden"> {name}</span>
        </Button>
        {isReadOnly ? null : (
          <Button kind="plain" size="small" onClick={() => change([{ at, remove: true }])}>
            {t('list.remove')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      {isOpen ? (
        <div className="stack rule-fields">
          <WordsSlot at={inside(at, 'label')} label={t('decisionEditor.label')} value={own.label} />
          <ConditionEditor label={name} value={own.conditions} before={before} onChange={put} isReadOnly={isReadOnly} />
        </div>
      ) : null}
    </article>
  );
});
