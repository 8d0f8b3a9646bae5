import { useTranslation } from 'react-i18next';
import type { PapersOfCase } from '../../api/types.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

type Other = PapersOfCase['others'][number];

/** Papers that the rules ask for and that no form of ours makes. */
export function OtherPapers({ rules, others }: { readonly rules: string; readonly others: readonly Other[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  if (others.length === 0) return null;
  const columns: readonly Column<Other>[] = [
    { id: 'paper', label: t('papers.paper'), cell: ({ label }) => capital(words(label)) },
    { id: 'asked', label: t('papers.when'), cell: ({ asked }) => t(`papers.asked.${asked}`) },
    { id: 'source', label: t('papers.clauses'), cell: ({ source }) => <ClauseLinks ruleSet={rules} ids={source} /> },
  ];
  return (
    <section className="stack" aria-labelledby="papers-others">
      <div className="stack-tight">
        <h2 id="papers-others">{t('papers.others')}</h2>
        <p className="subtle prose">{t('papers.othersHelp')}</p>
      </div>
      <DataTable
        caption={t('papers.others')}
        isCaptionHidden
        columns={columns}
        rows={others}
        rowKey={({ paper }) => paper}
        empty=""
      />
    </section>
  );
}
