import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../../../api/types.js';
import { Button } from '../../../../components/button.js';
import { inside, newName, useEditing, type DerivedJson, type Named } from '../../../../editing/index.js';
import { useValueSummary } from '../../../../expressions/use-value-summary.js';
import { BLANK, type Value } from '../../../../expressions/value.js';
import { ValueEditor } from '../../../../expressions/value-editor.js';
import { useCapital, useWords } from '../../../../i18n/use-language.js';
import { LastYear, SlotProblems } from '../../../../schema-form/slot-frame.js';
import { NewLabelled } from './new-labelled.js';
import { SentencesAt } from './sentences.js';
import { WordsSlot } from './words-slot.js';

interface Props {
  /** Place of the decision, or of the shared part. */
  readonly within: string;
  readonly part: 'derive' | 'values';
}

/** Named values: worked out on the way, or answered. */
export function ValuesPart({ within, part }: Props) {
  const { t } = useTranslation();
  const { valueAt, baseValueAt, change, isReadOnly } = useEditing();
  const [value, setValue] = useState<Value>(BLANK);
  const at = inside(within, part);
  const named = valueAt(at) as Named<DerivedJson> | undefined;
  const ids = Object.keys(named ?? {});
  const title = t(`decisionEditor.add.${part}`);
  const add = (label: Words): void => {
    const taken = [...ids, ...Object.keys((baseValueAt(at) as object | undefined) ?? {})];
    const id = newName(label.en, taken, 'value');
    change([
      named === undefined ? { at, set: { [id]: { label, value } } } : { at: inside(at, id), set: { label, value } },
    ]);
    setValue(BLANK);
  };
  if (ids.length === 0 && isReadOnly) return null;
  return (
    <section className="stack-tight">
      <h3>{t(`decisionEditor.${part}`)}</h3>
      <p className="small subtle">{t(`decisionEditor.${part}Help`)}</p>
      {ids.map((id) => (
        <NamedValue key={id} at={inside(at, id)} hasSentences={part === 'values' && within !== 'shared'} />
      ))}
      {isReadOnly ? null : (
        <NewLabelled title={title} isReady={value !== BLANK} onAdd={add}>
          <ValueEditor id={`${at}-new`} label={title} value={value} onChange={setValue} />
        </NewLabelled>
      )}
    </section>
  );
}

const NamedValue = memo(function NamedValue({
  at,
  hasSentences,
}: {
  readonly at: string;
  readonly hasSentences: boolean;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const summary = useValueSummary();
  const { valueAt, change, isReadOnly } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const own = valueAt(at) as DerivedJson | undefined;
  if (own === undefined) return null;
  const name = words(own.label);
  const place = inside(at, 'value');
  return (
    <article data-at={at} className="rule-card stack-tight">
      <h4>{capital(name)}</h4>
      {hasSentences ? <SentencesAt at={at} /> : null}
      <p>{summary(own.value)}</p>
      <LastYear at={place} isPlace value={own.value} sayBefore={summary} />
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
          <ValueEditor
            id={at}
            label={name}
            value={own.value}
            isReadOnly={isReadOnly}
            onChange={(next, step) =>
              change([{ at: place, set: next }], step === undefined ? undefined : `${place} ${step}`)
            }
          />
        </div>
      ) : null}
    </article>
  );
});
