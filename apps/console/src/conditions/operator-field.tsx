import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { isYesNo, operatorParts, operatorsFor } from './operators.js';
import { useRuleScope } from './scope.js';
import { NAMED_OPERATORS } from './tree.js';
import { useOperatorWords } from './use-words-of.js';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Of the value on the left; undefined: not known. */
  readonly type: TypeView | undefined;
  /** The row speaks of a named condition. */
  readonly isNamed: boolean;
  /** What is chosen: an operator, a yes-or-no one with `=true` or `=false` behind it. */
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
  readonly isReadOnly: boolean;
}

/** How a condition compares, in words that fit the value; a list may be asked as a whole or each of its entries. */
export function OperatorField({ id, name, type, isNamed, choice, onChoose, isReadOnly }: Props) {
  const { t } = useTranslation();
  const { language } = useRuleScope();
  const operatorWords = useOperatorWords();
  const groups = isNamed ? [{ ids: NAMED_OPERATORS }] : operatorsFor(language, type);
  const choices = groups.map((group) => ({ ...group, ids: group.ids.flatMap(withAnswers) }));
  const isFitting = choices.some(({ ids }) => ids.includes(choice));
  const option = (one: string) => (
    <option key={one} value={one}>
      {wordsOf(one)}
    </option>
  );

  function withAnswers(operator: string): readonly string[] {
    return isYesNo(language.operators[operatorParts(operator).base])
      ? [`${operator}=true`, `${operator}=false`]
      : [operator];
  }
  function wordsOf(one: string): string {
    const [operator = '', asked] = one.split('=');
    return operatorWords(operator, asked === undefined ? undefined : asked === 'true');
  }

  return (
    <select
      id={id}
      className="input condition-operator"
      aria-label={t('condition.operator', { name })}
      value={choice}
      disabled={isReadOnly}
      onChange={(event) => onChoose(event.target.value)}
    >
      {isFitting ? null : <option value={choice}>{t('condition.unfit', { operator: wordsOf(choice) })}</option>}
      {choices.length === 1
        ? choices[0]?.ids.map(option)
        : choices.map(({ quantifier, ids }) => (
            <optgroup
              key={quantifier ?? ''}
              label={quantifier === undefined ? t('condition.whole') : t(`condition.inner.${quantifier}`)}
            >
              {ids.map(option)}
            </optgroup>
          ))}
    </select>
  );
}
