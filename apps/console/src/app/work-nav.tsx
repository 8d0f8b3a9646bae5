import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { batchesAddress, documentsAddress, papersAddress } from './addresses.js';
import { useMay } from './session.js';

/** The three places of whoever makes papers: those of a case, many at once, and those that are kept. */
export function WorkNav() {
  const { t } = useTranslation();
  const mayMakeForms = useMay('forms:render');
  const mayRead = useMay('documents:read');
  if (!mayRead) return null;
  return (
    <nav className="work-nav no-print" aria-label={t('papers.nav')}>
      <ul className="plain-list row">
        {mayMakeForms ? (
          <li>
            <NavLink to={papersAddress()}>{t('papers.title')}</NavLink>
          </li>
        ) : null}
        <li>
          <NavLink to={batchesAddress()}>{t('papers.batches')}</NavLink>
        </li>
        <li>
          <NavLink to={documentsAddress()}>{t('papers.documents')}</NavLink>
        </li>
      </ul>
    </nav>
  );
}
