import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { formatDay, formatMoment } from '../format/dates.js';
import { groupDigits } from '../format/numbers.js';
import { formatWon } from '../format/won.js';
import { useLanguage, useWords } from '../i18n/use-language.js';
import { useUnits } from './use-unit.js';

type Scalar = string | number | boolean;

/** A fact as it is read, in the language of the screen: for paper, where no field shows it. */
export function useValueText(): (type: TypeView, value: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const unitOf = useUnits();

  const number = ({ unit }: TypeView, value: Scalar): string =>
    [groupDigits(String(value)), unitOf(unit)].filter(Boolean).join(language === 'ko' ? '' : ' ');
  const wordOf = (options: TypeView['words'], id: Scalar): string => {
    const word = options?.find((option) => option.id === id);
    return word === undefined ? String(id) : words(word.label);
  };
  const partsText = (type: TypeView, value: object): string =>
    Object.entries(value)
      .map(([part, inner]) => {
        const field = type.fields?.find(({ id }) => id === part);
        const name = field === undefined ? wordOf(type.keys, part) : words(field.label);
        return `${name} ${textOf(field ?? type.of ?? { type: 'text' }, inner)}`;
      })
      .join(', ');

  function textOf(type: TypeView, value: unknown): string {
    if (value === null || value === undefined) return t('field.nothing');
    if (Array.isArray(value)) {
      const items = value.map((item) => textOf(type.of ?? { type: 'text' }, item));
      return items.length === 0 ? t('field.nothing') : items.join(type.of?.type === 'record' ? '; ' : ', ');
    }
    if (typeof value === 'object') return partsText(type, value) || t('field.nothing');
    return scalarText(type, value as Scalar);
  }

  function scalarText(type: TypeView, value: Scalar): string {
    switch (type.type) {
      case 'boolean':
        return value === true ? t('field.yes') : t('field.no');
      case 'word':
        return wordOf(type.words, value);
      case 'money':
        return formatWon(Number(value), language);
      case 'count':
      case 'decimal':
      case 'points':
        return number(type, value);
      case 'date':
        return formatDay(String(value), language);
      case 'dateTime':
        return formatMoment(String(value), language);
      case 'text':
      case 'longText':
      case 'list':
      case 'record':
      case 'map':
        return String(value);
    }
  }
  return textOf;
}
