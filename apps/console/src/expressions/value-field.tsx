import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { Button } from '../components/button.js';
import { Combobox } from '../components/combobox.js';
import { fieldKey, referenceOf } from '../conditions/field-key.js';
import { labelOfKey, useRuleScope } from '../conditions/scope.js';
import { useNameOptions, withoutConditions } from '../conditions/use-words-of.js';
import { useUnits } from '../fields/use-unit.js';
import { useWords } from '../i18n/use-language.js';
import { typeOfValue } from './element-scope.js';
import { LiteralField } from './literal-field.js';
import { MechanismField } from './mechanism-field.js';
import { useValueSummary } from './use-value-summary.js';
import { BLANK, formOf, mechanismOf, referenceIn, VALUE_FORMS, type Value, type ValueForm } from './value.js';

interface Props {
  readonly id: string;
  /** What it is called, with its place. */
  readonly name: string;
  readonly value: Value;
  readonly like?: TypeView | undefined;
  readonly onChange: (value: Value, step?: string) => void;
  readonly isReadOnly: boolean;
  /** Within another value: then what is worked out is folded to a few words until it is opened. */
  readonly isInner?: boolean;
}

/** A value of a rule: fixed, another name, or worked out from others. */
export function ValueField({ id, name, value, like, onChange, isReadOnly, isInner = false }: Props) {
  const { t } = useTranslation();
  const summary = useValueSummary();
  const [chosen, setChosen] = useState<ValueForm>();
  const [isOpen, setOpen] = useState(!isInner);
  const form = value === BLANK ? (chosen ?? (isInner ? 'reference' : 'mechanism')) : formOf(value);
  const choose = (next: ValueForm): void => {
    setChosen(next);
    setOpen(true);
    onChange(BLANK);
  };
  const isFolded = form === 'mechanism' && !isOpen;
  return (
    <div className={isInner ? 'value-field value-inner' : 'value-field'}>
      <div className="value-line">
        <select
          className="input value-form"
          aria-label={t('expression.form', { name })}
          value={form}
          disabled={isReadOnly}
          onChange={(event) => choose(event.target.value as ValueForm)}
        >
          {VALUE_FORMS.map((one) => (
            <option key={one} value={one}>
              {t(`expression.forms.${one}`)}
            </option>
          ))}
        </select>
        {form === 'literal' ? (
          <LiteralField id={id} name={name} value={value} like={like} onChange={onChange} isReadOnly={isReadOnly} />
        ) : form === 'reference' ? (
          <NameReference id={id} name={name} value={value} onChange={onChange} isReadOnly={isReadOnly} />
        ) : isFolded ? (
          <span className="value-summary">{summary(value)}</span>
        ) : null}
        {form === 'mechanism' && isInner ? (
          <Button kind="plain" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('expression.close') : t('expression.open')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        ) : null}
      </div>
      {form === 'mechanism' && !isFolded ? (
        <MechanismField
          id={id}
          name={name}
          mechanism={mechanismOf(value)}
          onChange={onChange}
          isReadOnly={isReadOnly}
        />
      ) : null}
    </div>
  );
}

type ReferenceProps = Pick<Props, 'id' | 'name' | 'value' | 'onChange' | 'isReadOnly'>;

function NameReference({ id, name, value, onChange, isReadOnly }: ReferenceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const unitOf = useUnits();
  const scope = useRuleScope();
  const all = useNameOptions();
  const options = useMemo(() => withoutConditions(all), [all]);
  const reference = referenceIn(value);
  const key = reference === undefined ? '' : fieldKey(reference);
  const unit = unitOf(typeOfValue(scope, value)?.unit);
  return (
    <div className="value-reference">
      <Combobox
        id={`value-${id}`}
        label={t('expression.reference', { name })}
        options={options}
        value={key}
        valueLabel={key === '' ? '' : words(labelOfKey(scope, key))}
        placeholder={t('condition.chooseField')}
        onChange={(chosen) => onChange(referenceOf(chosen))}
        disabled={isReadOnly}
      />
      {unit === '' ? null : <span className="input-unit">{unit}</span>}
    </div>
  );
}
