import { useTranslation } from 'react-i18next';
import type { ComboOption } from '../components/combobox.js';
import type { LeafJson } from '../editing/rule-set-json.js';
import { useUnits } from '../fields/use-unit.js';
import { useValueText } from '../fields/value-text.js';
import { useCapital, useLanguage, useWords } from '../i18n/use-language.js';
import { fieldKey, isNamedKey, isReference, namedKey } from './field-key.js';
import { operandType, operatorParts } from './operators.js';
import { labelOfKey, NAME_KINDS, nameOf, useRuleScope, type RuleScope } from './scope.js';

/** What to call an operator: 이상, 하나 이상이 이하. A yes-or-no one goes with its value: 적혀 있음. */
export function useOperatorWords(): (operator: string, value?: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useRuleScope();
  return (operator, value) => {
    if (operator === 'holds' || operator === 'doesNotHold') return t(`condition.named.${operator}`);
    const { quantifier, base } = operatorParts(operator);
    const yesNo = value === false ? 'false' : 'true';
    const own = language.operators[base]?.label;
    const label =
      base === 'present' || base === 'empty' ? t(`condition.${base}.${yesNo}`) : own === undefined ? base : words(own);
    return quantifier === undefined ? label : t(`condition.quantified.${quantifier}`, { operator: label });
  };
}

/** A leaf in a few words: 신청일 2024년 1월 30일 당일이거나 뒤. */
export function useLeafWords(): (leaf: LeafJson) => string {
  const { t } = useTranslation();
  const words = useWords();
  const scope = useRuleScope();
  const operatorWords = useOperatorWords();
  const valueText = useValueText();
  return ({ operator, value, ...field }) => {
    const key = fieldKey(field);
    const type = operandType(scope.language, nameOf(scope, key)?.type, operator);
    const { base } = operatorParts(operator);
    const isAsked = scope.language.operators[base]?.takes === 'yesNo';
    const said = {
      field: words(labelOfKey(scope, key)),
      operator: operatorWords(operator, value),
      value: isReference(value)
        ? words(labelOfKey(scope, fieldKey(value)))
        : valueText(type ?? { type: 'text' }, value),
    };
    return isAsked ? t('condition.wordsNamed', said) : t('condition.words', said);
  };
}

const known = new WeakMap<RuleScope, Map<string, readonly ComboOption[]>>();

/** The names of the scope as a chooser has them, by kind; the same list for every row of the page. */
export function useNameOptions(): readonly ComboOption[] {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const language = useLanguage();
  const unitOf = useUnits();
  const scope = useRuleScope();
  const own = known.get(scope) ?? new Map<string, readonly ComboOption[]>();
  known.set(scope, own);
  const ready = own.get(language);
  if (ready !== undefined) return ready;
  const names = NAME_KINDS.flatMap((kind) =>
    scope.names
      .filter((name) => name.kind === kind)
      .map((name) => ({
        id: fieldKey(name),
        label: words(name.label),
        hint: unitOf(name.type?.unit) || undefined,
        group: capital(t(`condition.kind.${kind}`)),
      })),
  );
  const conditions = scope.conditions.map(({ id, label }) => ({
    id: namedKey(id),
    label: words(label),
    group: capital(t('condition.kind.condition')),
  }));
  const options = [...names, ...conditions];
  own.set(language, options);
  return options;
}

export const withoutConditions = (options: readonly ComboOption[]): readonly ComboOption[] =>
  options.filter(({ id }) => !isNamedKey(id));
