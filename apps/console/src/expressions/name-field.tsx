import { useTranslation } from 'react-i18next';
import { useRuleScope, type Labelled, type RuleScope } from '../conditions/scope.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { columnsOf } from './element-scope.js';
import type { NodeProps } from './node-props.js';

/** A name that an argument gives: of a rule, a condition, a reading, a column – or a new one. */
export function NameField({ node, id, name, value, around, onChange, isReadOnly }: NodeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const scope = useRuleScope();
  const options = optionsOf(scope, node.names, around);
  const text = typeof value === 'string' ? value : '';
  if (options === undefined)
    return (
      <input
        type="text"
        className="input value-name"
        aria-label={name}
        value={text}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.value, id)}
      />
    );
  return (
    <select
      className="input"
      aria-label={name}
      value={text}
      disabled={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.some((option) => option.id === text) ? null : (
        <option value={text}>{text === '' ? t('condition.choose') : text}</option>
      )}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {capital(words(option.label))}
        </option>
      ))}
    </select>
  );
}

function optionsOf(scope: RuleScope, names: string | undefined, around: unknown): readonly Labelled[] | undefined {
  switch (names) {
    case 'rule':
      return scope.rules;
    case 'condition':
      return scope.conditions;
    case 'reading':
      return scope.readings;
    case 'column':
      return columnsOf(scope, around);
    case undefined:
    default:
      return undefined;
  }
}
