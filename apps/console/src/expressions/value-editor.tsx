import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuleScope } from '../conditions/scope.js';
import { BLANK, isWhole, type Value } from './value.js';
import { ValueField } from './value-field.js';

interface Props {
  /** Made into the ids of its boxes. */
  readonly id: string;
  readonly label: string;
  /** As the rule set has it; undefined: none yet. */
  readonly value: Value;
  /** @param step changes in a row under the same name are undone together */
  readonly onChange: (value: Value, step?: string) => void;
  readonly isReadOnly?: boolean;
}

/**
 * The value of a rule as people put it together. What is begun and not finished stays here; the rule gets it when it is
 * whole.
 */
export function ValueEditor({ id, label, value, onChange, isReadOnly = false }: Props) {
  const { t } = useTranslation();
  const { language } = useRuleScope();
  const [held, setHeld] = useState<{ readonly of: Value; readonly value: Value }>();
  const own = held !== undefined && held.of === value ? held.value : (value ?? BLANK);
  const isFinished = isWhole(language, own);
  const put = (next: Value, step?: string): void => {
    if (isWhole(language, next)) {
      setHeld(undefined);
      onChange(next, step);
    } else setHeld({ of: value, value: next });
  };
  return (
    <div className="stack-tight value-editor" role="group" aria-label={label}>
      <ValueField id={id} name={label} value={own} onChange={put} isReadOnly={isReadOnly} />
      {isFinished || isReadOnly ? null : (
        <p className="small subtle" role="status">
          {t('expression.unfinished')}
        </p>
      )}
    </div>
  );
}
