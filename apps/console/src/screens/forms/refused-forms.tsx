import { useTranslation } from 'react-i18next';
import type { FormRefusal } from '../../api/types.js';
import { Notice } from '../../components/notice.js';
import { useWords } from '../../i18n/use-language.js';

/** Templates and forms that cannot be used, for whoever can mend them. */
export function RefusedForms({ refused }: { readonly refused: readonly FormRefusal[] }) {
  const { t } = useTranslation();
  const words = useWords();
  if (refused.length === 0) return null;
  return (
    <Notice kind="warning" title={t('forms.refused', { count: refused.length })}>
      <ul>
        {refused.map(({ id, words: said, problems = [] }) => (
          <li key={id}>
            <code>{id}</code> {words(said)}
            {problems.length === 0 ? null : (
              <ul>
                {problems.map(({ code, line, column, words: about }) => (
                  <li key={`${line}:${column} ${code}`}>
                    {t('forms.place', { line, column })} {words(about)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
