import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { Combobox } from '../components/combobox.js';
import { entryOf, idsOf, isWordList, textOf, type Entry } from '../fields/entry.js';
import { FactField } from '../fields/fact-field.js';
import { fieldId } from '../fields/facts.js';
import { valueOf } from '../fields/value.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { guessedType } from './change-row.js';
import { fieldKey, isReference } from './field-key.js';
import { isComparable } from './operators.js';
import { labelOfKey, nameOf, useRuleScope } from './scope.js';
import type { Operand } from './tree.js';
import { useNameOptions, withoutConditions } from './use-words-of.js';

interface Props {
  /** Made into the ids of its boxes. */
  readonly id: string;
  /** What it is the value of, with its place. */
  readonly name: string;
  /** Undefined: not known. */
  readonly type: TypeView | undefined;
  readonly operand: Operand;
  readonly onEntry: (entry: Entry) => void;
  readonly isReadOnly: boolean;
}

/** The constant a condition compares with, by its type and with its unit. What is typed stays as typed until it is left. */
export const ConstantField = memo(function ConstantField({ id, name, type, operand, onEntry, isReadOnly }: Props) {
  const { t } = useTranslation();
  const label = t('condition.value', { name });
  const own = type ?? guessedType(operand.json);
  const entry = 'entry' in operand ? operand.entry : entryOf(own, operand.json);
  const pointer = `/${id}`;
  const { mistakes } = valueOf(own, entry, pointer);
  const errors = new Map(mistakes.map((mistake) => [mistake.pointer, t(`mistake.${mistake.code}`)]));
  if (own.type === 'boolean' || own.type === 'word')
    return <OneOf id={id} label={label} type={own} entry={entry} onEntry={onEntry} isReadOnly={isReadOnly} />;
  if (isWordList(own))
    return <SomeOf label={label} type={own} entry={entry} onEntry={onEntry} isReadOnly={isReadOnly} />;
  return (
    <fieldset className="bare-fieldset condition-constant" disabled={isReadOnly}>
      <FactField type={own} label={label} pointer={pointer} entry={entry} onChange={onEntry} errors={errors} />
    </fieldset>
  );
});

interface ChoiceProps {
  readonly label: string;
  readonly type: TypeView;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly isReadOnly: boolean;
}

function OneOf({ id, label, type, entry, onEntry, isReadOnly }: ChoiceProps & { readonly id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const chosen = textOf(entry);
  const options =
    type.type === 'boolean'
      ? [
          { id: 'true', label: t('condition.yes') },
          { id: 'false', label: t('condition.no') },
        ]
      : (type.words ?? []).map((word) => ({ id: word.id, label: capital(words(word.label)) }));
  const isKnown = options.some((option) => option.id === chosen);
  return (
    <select
      id={fieldId(`/${id}`)}
      className="input condition-choice"
      aria-label={label}
      value={chosen}
      disabled={isReadOnly}
      onChange={(event) => onEntry(event.target.value)}
    >
      {isKnown ? null : <option value={chosen}>{chosen === '' ? t('condition.choose') : chosen}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function SomeOf({ label, type, entry, onEntry, isReadOnly }: ChoiceProps) {
  const words = useWords();
  const capital = useCapital();
  const ids = idsOf(entry) ?? [];
  const options = type.of?.words ?? [];
  const tick = (id: string, isTicked: boolean): void => {
    const known = options.map((word) => word.id);
    // A word that is in the list no more stays until someone takes it out.
    const all = [...known, ...ids.filter((one) => !known.includes(one))];
    onEntry(all.filter((one) => (one === id ? isTicked : ids.includes(one))));
  };
  return (
    <fieldset className="bare-fieldset choices" disabled={isReadOnly}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((word) => (
        <label key={word.id} className="choice">
          <input
            type="checkbox"
            checked={ids.includes(word.id)}
            onChange={(event) => tick(word.id, event.target.checked)}
          />
          {capital(words(word.label))}
        </label>
      ))}
    </fieldset>
  );
}

interface ReferenceProps {
  readonly id: string;
  readonly name: string;
  readonly type: TypeView | undefined;
  readonly json: unknown;
  readonly onChoose: (key: string) => void;
  readonly isReadOnly: boolean;
}

/** Another name that a condition compares with; of those that hold the same kind of thing. */
export function ReferenceField({ id, name, type, json, onChoose, isReadOnly }: ReferenceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const scope = useRuleScope();
  const all = useNameOptions();
  const options = useMemo(
    () =>
      withoutConditions(all).filter((option) => {
        const own = nameOf(scope, option.id)?.type;
        return type === undefined || own === undefined || isComparable(type, own);
      }),
    [all, scope, type],
  );
  const value = isReference(json) ? fieldKey(json) : '';
  return (
    <Combobox
      id={fieldId(`/${id}`)}
      label={t('condition.reference', { name })}
      options={options}
      value={value}
      valueLabel={value === '' ? '' : words(labelOfKey(scope, value))}
      placeholder={options.length === 0 ? t('condition.none') : t('condition.choose')}
      onChange={onChoose}
      disabled={isReadOnly}
    />
  );
}
