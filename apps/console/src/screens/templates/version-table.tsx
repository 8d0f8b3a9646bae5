import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TemplateSummary } from '../../api/types.js';
import { programmeAddress, templateAddress, templateComparisonAddress } from '../../app/addresses.js';
import { DataTable } from '../../components/data-table.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { NewVersionButton } from './new-draft.js';

interface Props {
  readonly title: string;
  /** The latest first. */
  readonly versions: readonly TemplateSummary[];
  readonly mayWrite: boolean;
}

/** The published wordings of one form. */
export function VersionTable({ title, versions, mayWrite }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = (index: number): TemplateSummary | undefined => versions[index + 1];
  return (
    <DataTable
      caption={t('templates.versionsOf', { title })}
      isCaptionHidden
      columns={[
        {
          id: 'version',
          label: t('templates.column.version'),
          cell: ({ id, version }) => (
            <Link to={templateAddress(id)}>
              {version}
              <span className="visually-hidden"> {title}</span>
            </Link>
          ),
        },
        { id: 'usedBy', label: t('templates.column.usedBy'), cell: ({ usedBy }) => <UsedBy usedBy={usedBy} /> },
        {
          id: 'office',
          label: t('templates.column.office'),
          cell: ({ office }) => office.map((kind) => kind.toUpperCase()).join(', ') || t('drafts.nothing'),
        },
        {
          id: 'origin',
          label: t('templates.column.origin'),
          cell: ({ origin, published }) =>
            published === undefined
              ? t(`templates.origin.${origin}`)
              : t('drafts.doneBy', { name: published.by.name, time: formatMoment(published.at, language) }),
        },
        {
          id: 'actions',
          label: t('templates.column.actions'),
          cell: (found) => {
            const former = before(versions.indexOf(found));
            return (
              <span className="row">
                {mayWrite ? <NewVersionButton base={found} /> : null}
                {former === undefined ? null : (
                  <Link to={templateComparisonAddress(former.id, found.id)}>
                    {t('templates.compareWith', { id: former.id })}
                  </Link>
                )}
              </span>
            );
          },
        },
      ]}
      rows={versions}
      rowKey={({ id }) => id}
      empty={t('templates.none')}
    />
  );
}

/** The published rules whose forms are printed with it. */
export function UsedBy({ usedBy }: Pick<TemplateSummary, 'usedBy'>) {
  const { t } = useTranslation();
  if (usedBy.length === 0) return <>{t('templates.usedByNone')}</>;
  return (
    <ul className="plain-list">
      {usedBy.map(({ ruleSet, form }) => (
        <li key={`${ruleSet} ${form}`}>
          <Link to={programmeAddress(ruleSet)}>{ruleSet}</Link>
        </li>
      ))}
    </ul>
  );
}
