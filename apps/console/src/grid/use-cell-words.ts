import { useTranslation } from 'react-i18next';
import type { CellType } from './cell-type.js';
import type { CellMistake } from './read-cell.js';

/** What is wrong with a cell's text, and what is expected there, in the language of the screen. */
export function useCellWords(): {
  readonly mistake: (mistake: CellMistake) => string;
  readonly expected: (type: CellType) => string;
} {
  const { t } = useTranslation();
  const expected = ({ kind, unit, of }: CellType): string => {
    if (kind === 'list') return t('grid.expectedList', { each: expected(of ?? { kind: 'text' }) });
    return unit === 'share' ? t('grid.expected.share') : t(`grid.expected.${kind}`);
  };
  return { mistake: (mistake) => t(`grid.mistake.${mistake}`), expected };
}
