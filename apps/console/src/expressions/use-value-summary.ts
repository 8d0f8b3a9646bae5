import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { guessedType } from '../conditions/change-row.js';
import { fieldKey, isReference } from '../conditions/field-key.js';
import { labelOfKey, useRuleScope, type SchemaNode } from '../conditions/scope.js';
import { leavesOf } from '../conditions/tree.js';
import type { ConditionJson } from '../editing/rule-set-json.js';
import { useValueText } from '../fields/value-text.js';
import { useWords } from '../i18n/use-language.js';
import { firstType } from './element-scope.js';
import { BLANK, mechanismOf, type Value } from './value.js';

/** A value in a few words: 합계(운영자금, 조기창업인센티브). What it means in full, the service's sentences say. */
export function useValueSummary(): (value: Value, like?: TypeView) => string {
  const { t } = useTranslation();
  const words = useWords();
  const scope = useRuleScope();
  const valueText = useValueText();

  function summaryOf(value: Value, like?: TypeView): string {
    if (value === BLANK || value === undefined) return t('expression.nothing');
    if (isReference(value)) return words(labelOfKey(scope, fieldKey(value)));
    const mechanism = mechanismOf(value);
    if (mechanism === undefined) return literalText(value, like);
    const known = scope.language.mechanisms[mechanism.name];
    if (known === undefined) return t('expression.unknownMechanism', { name: mechanism.name });
    const parts = partsOf(known.takes, mechanism.args);
    const label = words(known.label);
    return parts.length === 0 ? label : t('expression.summary', { mechanism: label, parts: parts.join(', ') });
  }

  function literalText(value: Value, like: TypeView | undefined): string {
    if (typeof value === 'string') {
      const word = scope.names
        .flatMap(({ type }) => type?.words ?? type?.of?.words ?? [])
        .find(({ id }) => id === value);
      if (word !== undefined) return words(word.label);
    }
    const guessed = guessedType(value);
    const isNumber = guessed.type === 'points';
    return valueText(like !== undefined && isNumber ? like : guessed, value);
  }

  function partsOf(node: SchemaNode, value: unknown): readonly string[] {
    if (value === BLANK || value === undefined) return [];
    switch (node.widget) {
      case 'value':
        return [summaryOf(value)];
      case 'condition':
        return [t('expression.inAll', { count: leavesOf(value as ConditionJson).length })];
      case 'choice':
        return typeof value === 'string' && node.choices?.[value] !== undefined ? [words(node.choices[value])] : [];
      case 'name':
        return [nameText(node, typeof value === 'string' ? value : '')].filter(Boolean);
      case 'list': {
        const items = Array.isArray(value) ? value : [];
        const like = firstType(scope, items);
        return items.flatMap((item) =>
          node.items?.widget === 'value' ? [summaryOf(item, like)] : partsOf(node.items ?? {}, item),
        );
      }
      case 'map': {
        const entry = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
        return Object.values(value).flatMap((item) => partsOf(entry, item));
      }
      case 'object':
      case undefined:
        return Object.entries(node.properties ?? {}).flatMap(([key, inner]) =>
          partsOf(inner, (value as Readonly<Record<string, unknown>>)[key]),
        );
      default:
        return [];
    }
  }

  function nameText({ names }: SchemaNode, id: string): string {
    if (names !== 'rule' && names !== 'condition' && names !== 'reading') return '';
    const list = { rule: scope.rules, condition: scope.conditions, reading: scope.readings }[names];
    const found = list.find((one) => one.id === id);
    return found === undefined ? id : words(found.label);
  }
  return summaryOf;
}
