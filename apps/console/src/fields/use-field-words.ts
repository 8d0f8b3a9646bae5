import { useTranslation } from 'react-i18next';
import type { FieldView } from '../api/types.js';
import type { FieldError } from '../components/error-summary.js';
import { useWords } from '../i18n/use-language.js';
import { topFieldOf } from './facts.js';
import type { FieldMistake } from './value.js';

/** Mistakes of a form in words: what the field is called, and what to write instead. */
export function useFieldErrors(): (fields: readonly FieldView[], mistakes: readonly FieldMistake[]) => FieldError[] {
  const { t } = useTranslation();
  const label = useFieldLabel();
  return (fields, mistakes) =>
    mistakes.map(({ pointer, code }) => ({ pointer, label: label(fields, pointer), message: t(`mistake.${code}`) }));
}

/** What a field is called, with its place in a list: 심사위원별 점수 2번 항목. */
export function useFieldLabel(): (fields: readonly FieldView[], pointer: string) => string {
  const words = useWords();
  const { t } = useTranslation();
  return (fields, pointer) => {
    const [, top = '', ...parts] = pointer.split('/');
    const field = fields.find(({ id }) => id === topFieldOf(`/${top}`));
    if (field === undefined) return top;
    const index = parts.find((part) => /^\d+$/.test(part));
    const list = words(field.label);
    const inner = (field.of?.fields ?? field.fields)?.find(({ id }) => parts.includes(id));
    const name = index === undefined ? list : t('list.row', { label: list, number: Number(index) + 1 });
    return inner === undefined ? name : `${name} – ${words(inner.label)}`;
  };
}
