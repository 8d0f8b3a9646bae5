import { useTranslation } from 'react-i18next';
import type { ProblemDetail } from '../../api/types.js';
import { Notice } from '../../components/notice.js';
import { useWords } from '../../i18n/use-language.js';

/** Every cell of a workbook that cannot be read, by sheet. */
export function WrongCells({ errors }: { readonly errors: readonly ProblemDetail[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Notice kind="danger" isLive title={t('tables.wrong', { count: errors.length })}>
      <ul className="stack-tight">
        {errors.map(({ pointer, detail }, index) => {
          const [sheet, cell] = pointer.split('/').slice(1).map(unescaped);
          return (
            <li key={index}>
              {sheet === undefined ? null : <strong>{t('tables.cell', { sheet, cell: cell ?? '' })}: </strong>}
              {words(detail)}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
