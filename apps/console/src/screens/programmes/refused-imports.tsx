import { useTranslation } from 'react-i18next';
import type { ImportRefusal } from '../../api/types.js';
import { Notice } from '../../components/notice.js';
import { useWords } from '../../i18n/use-language.js';

/** Rule sets that lie in the rules folder but were not published, each with what keeps it back. */
export function RefusedImports({ refused }: { readonly refused: readonly ImportRefusal[] }) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <Notice kind="warning" title={t('programmes.refused', { count: refused.length })}>
      <ul className="stack-tight">
        {refused.map((refusal) => (
          <Refusal key={refusal.id} refusal={refusal} />
        ))}
      </ul>
    </Notice>
  );
}

export function Refusal({ refusal }: { readonly refusal: ImportRefusal }) {
  const { t } = useTranslation();
  const words = useWords();
  const { differences = [], diagnostics = [] } = refusal;
  return (
    <li>
      {words(refusal.words)}
      {differences.length + diagnostics.length === 0 ? null : (
        <details>
          <summary>{t('programmes.refusedDetails', { count: differences.length + diagnostics.length })}</summary>
          <ul>
            {differences.map(({ pointer }) => (
              <li key={pointer}>
                <code>{pointer}</code>
              </li>
            ))}
            {diagnostics.map((diagnostic) => (
              <li key={`${diagnostic.file}${diagnostic.pointer}${diagnostic.code}`}>
                {words(diagnostic.words)}{' '}
                <code>
                  {diagnostic.file}
                  {diagnostic.pointer}
                </code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
