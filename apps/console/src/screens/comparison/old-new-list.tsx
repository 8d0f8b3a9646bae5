import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { query } from '../../api/client.js';
import { Badge } from '../../components/badge.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { MoreButton } from './more-button.js';
import { NothingLeft } from './sentence-list.js';
import { ruleSetOf, type Sides } from './sides.js';
import type { Narrowed } from './use-narrowed.js';

type OldNewRow = components['schemas']['OldNewRow'];
type Segments = OldNewRow['before']['ko'];

const PAGE = 60;

interface Props {
  readonly narrowed: Narrowed;
  readonly sides: Sides;
}

/** Old text beside new text, as in the printed table. */
export function OldNewList({ narrowed, sides }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const answer = query.useQuery('get', '/api/comparison/table', { params: { query: sides } });
  if (answer.isPending)
    return <Progress label={t('comparison.loadingTable')} isPaused={answer.fetchStatus === 'paused'} lines={8} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const rows = answer.data.rows.filter((row) =>
    narrowed.passes(row, ...[...row.before[language], ...row.after[language]].map(({ text }) => text)),
  );
  if (rows.length === 0) return <NothingLeft onClear={narrowed.clear} />;
  return (
    <div className="stack">
      <p className="small subtle">
        <del>{t('comparison.gone')}</del> · <ins>{t('comparison.new')}</ins>
      </p>
      <div className="table-box" role="region" aria-label={t('comparison.view.table')} tabIndex={0}>
        <table className="old-new">
          <caption className="visually-hidden">{t('comparison.view.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('comparison.current')}</th>
              <th scope="col">{t('comparison.amended')}</th>
              <th scope="col">{t('comparison.basis')}</th>
            </tr>
          </thead>
          {rows.slice(0, shown).map((row, index) => (
            <Row key={`${row.at} ${index}`} row={row} ruleSet={ruleSetOf(sides)} />
          ))}
        </table>
      </div>
      <MoreButton left={rows.length - shown} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  );
}

function Row({ row, ruleSet }: { readonly row: OldNewRow; readonly ruleSet: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const capital = useCapital();
  const { kind, where, before, after, sources } = row;
  return (
    <tbody>
      <tr className="old-new-where">
        <th colSpan={3} scope="rowgroup">
          {capital(words(where))} <Badge>{t(`drafts.change.${kind}`)}</Badge>
        </th>
      </tr>
      <tr>
        <td>{kind === 'added' ? t('comparison.absentBefore') : <Marked segments={before[language]} as="del" />}</td>
        <td>{kind === 'removed' ? t('comparison.absentAfter') : <Marked segments={after[language]} as="ins" />}</td>
        <td>
          <ClauseLinks ruleSet={ruleSet} ids={sources.filter((id) => id !== 'product')} />
        </td>
      </tr>
    </tbody>
  );
}

const Marked = ({ segments, as: Element }: { readonly segments: Segments; readonly as: 'del' | 'ins' }) =>
  segments.map(({ text, changed }, index) =>
    changed ? <Element key={index}>{text}</Element> : <span key={index}>{text}</span>,
  );
