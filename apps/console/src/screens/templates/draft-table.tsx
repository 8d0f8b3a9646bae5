import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateDraft } from '../../api/types.js';
import { templateDraftAddress } from '../../app/addresses.js';
import { DataTable } from '../../components/data-table.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { StatusBadge } from '../drafts/status-badge.js';

/** Wordings under way: of which form, from which version, how far, by whom. */
export function DraftTable({ drafts }: { readonly drafts: readonly TemplateDraft[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('templates.drafts')}
      isCaptionHidden
      columns={[
        {
          id: 'title',
          label: t('drafts.column.title'),
          cell: ({ id, title, form }) => <Link to={templateDraftAddress(id)}>{words(title) || form}</Link>,
        },
        {
          id: 'base',
          label: t('templates.column.base'),
          cell: ({ base, form }) => <code>{base === null ? form : base.id}</code>,
        },
        { id: 'status', label: t('drafts.column.status'), cell: ({ status }) => <StatusBadge status={status} /> },
        {
          id: 'changed',
          label: t('drafts.column.changed'),
          cell: ({ changed }) =>
            t('drafts.doneBy', { name: changed.by.name, time: formatMoment(changed.at, language) }),
        },
      ]}
      rows={drafts}
      rowKey={({ id }) => id}
      empty={t('templates.noDrafts')}
    />
  );
}
