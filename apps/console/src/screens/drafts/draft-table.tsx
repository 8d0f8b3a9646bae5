import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftAddress, draftReviewAddress } from '../../app/addresses.js';
import { DataTable } from '../../components/data-table.js';
import { DateText } from '../../components/date-text.js';
import type { Draft } from '../../editing/draft.js';
import { isEditable } from '../../editing/draft-status.js';
import { readDay } from '../../format/dates.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from './moment.js';
import { StatusBadge } from './status-badge.js';
import { useChecks } from './use-findings.js';

/** The drafts of one programme: how far each has come, from when it is to be in force, who changed it last, what is open. */
export function DraftTable({ programme, drafts }: { readonly programme: string; readonly drafts: readonly Draft[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('drafts.table', { programme })}
      isCaptionHidden
      columns={[
        {
          id: 'title',
          label: t('drafts.column.title'),
          cell: (draft) => (
            <span className="stack-tight">
              <Link to={draftAddress(draft.id)}>{words(draft.title) || draft.ruleSetId}</Link>
              <code className="small subtle">{draft.ruleSetId}</code>
            </span>
          ),
        },
        { id: 'status', label: t('drafts.column.status'), cell: ({ status }) => <StatusBadge status={status} /> },
        {
          id: 'inForce',
          label: t('drafts.column.inForce'),
          cell: ({ inForceFrom }) =>
            inForceFrom !== null && typeof readDay(inForceFrom) === 'object' ? (
              <DateText day={inForceFrom} />
            ) : (
              t('drafts.notYet')
            ),
        },
        {
          id: 'changed',
          label: t('drafts.column.changed'),
          cell: ({ changed }) =>
            t('drafts.doneBy', { name: changed.by.name, time: formatMoment(changed.at, language) }),
        },
        { id: 'open', label: t('drafts.column.open'), cell: (draft) => <Open draft={draft} /> },
      ]}
      rows={drafts}
      rowKey={({ id }) => id}
      empty={t('drafts.none')}
    />
  );
}

/** What stands between a draft and its publication. */
function Open({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  if (draft.status === 'published' || draft.status === 'discarded') return <>{t('drafts.openNothing')}</>;
  return <Obstacles draft={draft} />;
}

function Obstacles({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const { data } = useChecks(draft.id);
  if (data === undefined) return <>…</>;
  const errors = data.diagnostics.filter(({ severity }) => severity === 'error').length;
  const parts = [
    [errors, 'errors'],
    [data.cases.failed.length, 'cases'],
    [data.coverage.open.length, 'coverage'],
    [data.confirmations.open.length, 'confirmations'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, kind]) => t(`drafts.openParts.${kind}`, { count }));
  if (said.length === 0) return <>{t('drafts.openNothing')}</>;
  return isEditable(draft) ? (
    <>{said.join(' · ')}</>
  ) : (
    <Link to={draftReviewAddress(draft.id)}>{said.join(' · ')}</Link>
  );
}
