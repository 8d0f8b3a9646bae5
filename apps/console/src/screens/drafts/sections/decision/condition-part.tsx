import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.js';
import { ConditionEditor } from '../../../../conditions/condition-editor.js';
import { inside, useEditing, type ConditionJson } from '../../../../editing/index.js';

interface Props {
  /** Place of the rule, or the option of a reading, that it is a part of. */
  readonly at: string;
  readonly part: 'appliesWhen' | 'conditions' | 'except';
  /** What the rule is called, with the option where it is one. */
  readonly of: string;
  readonly value: ConditionJson | undefined;
  readonly isOptional: boolean;
}

/** One of a rule's conditions: when it applies, what it asks, what excepts from it. Stored whole, in one change. */
export function ConditionPart({ at, part, of, value, isOptional }: Props) {
  const { t } = useTranslation();
  const { change, isReadOnly, baseValueAt } = useEditing();
  const [isBegun, setBegun] = useState(false);
  const place = inside(at, part);
  const label = t(`decisionEditor.part.${part}`);
  const before = baseValueAt(place) as ConditionJson | undefined;
  const isNew = baseValueAt(at) === undefined;
  const put = (next: ConditionJson, step?: string): void =>
    change([{ at: place, set: next }], step === undefined ? undefined : `${place} ${step}`);
  const name = `${of} – ${label}`;
  if (value === undefined && !isBegun)
    return isReadOnly || !isOptional ? null : (
      <div>
        <Button kind="plain" size="small" onClick={() => setBegun(true)}>
          {t('decisionEditor.addPart', { part: label })}
          <span className="visually-hidden"> – {of}</span>
        </Button>
      </div>
    );
  return (
    <section data-at={place} className="stack-tight rule-part">
      <div className="row">
        <h5>{label}</h5>
        {isReadOnly || !isOptional ? null : (
          <Button
            kind="plain"
            size="small"
            onClick={() => {
              setBegun(false);
              if (value !== undefined) change([{ at: place, remove: true }]);
            }}
          >
            {t('decisionEditor.removePart')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      <p className="small subtle">{t(`decisionEditor.partHelp.${part}`)}</p>
      <ConditionEditor
        label={name}
        value={value}
        before={isNew ? undefined : (before ?? null)}
        onChange={put}
        isReadOnly={isReadOnly}
      />
    </section>
  );
}
