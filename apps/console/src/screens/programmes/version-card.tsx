import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VersionSummary } from '../../api/types.js';
import { programmeAddress } from '../../app/addresses.js';
import { Period } from '../../components/period.js';
import { useWords } from '../../i18n/use-language.js';
import { Issued } from './issued.js';
import { WhatToDo } from './what-to-do.js';

/** One published version: what it rests on, how far it goes, how sound it is, and where to go from here. */
export function VersionCard({ version }: { readonly version: VersionSummary }) {
  const { t } = useTranslation();
  const words = useWords();
  const { id, title, notice, inForce, counts } = version;
  return (
    <li className="panel stack programme-card">
      <h2>
        <Link to={programmeAddress(id)}>{words(title)}</Link>
      </h2>
      <dl className="facts">
        <dt>{t(`programmes.kind.${notice.kind}`)}</dt>
        <dd>{words(notice.title)}</dd>
        <dt>{t('programmes.issuer')}</dt>
        <dd>
          <Issued issuer={words(notice.issuer)} number={notice.number} date={notice.date} />
        </dd>
        <dt>{t('programmes.inForce')}</dt>
        <dd>
          <Period from={inForce.from} to={inForce.to} />
        </dd>
        <dt>{t('programmes.holds')}</dt>
        <dd>{t('programmes.counts', counts)}</dd>
        <dt>{t('programmes.checked')}</dt>
        <dd>
          <Link to={programmeAddress(id, 'diagnostics')}>
            <Checked {...version.diagnostics} />
          </Link>
        </dd>
      </dl>
      <WhatToDo ruleSet={id} title={words(title)} decisions={counts.decisions} />
    </li>
  );
}

/** What the checker says, in words. */
export function Checked({ errors, warnings, notes }: VersionSummary['diagnostics']) {
  const { t } = useTranslation();
  if (errors + warnings + notes === 0) return <>{t('programmes.nothingWrong')}</>;
  return (
    <>
      {[
        errors === 0 ? t('programmes.noErrors') : t('programmes.errors', { count: errors }),
        ...(warnings === 0 ? [] : [t('programmes.warnings', { count: warnings })]),
        ...(notes === 0 ? [] : [t('programmes.notes', { count: notes })]),
      ].join(' · ')}
    </>
  );
}
