import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { query } from '../../api/client.js';
import { programmeAddress } from '../../app/addresses.js';

/** The other versions of the programme, if there are any; the tab that is open stays open. */
export function VersionSwitch({ ruleSet }: { readonly ruleSet: string }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { data } = query.useQuery('get', '/api/rule-sets');
  const versions =
    data?.programmes.find((programme) => programme.versions.some(({ id }) => id === ruleSet))?.versions ?? [];
  if (versions.length < 2) return null;
  return (
    <nav className="no-print" aria-label={t('programme.versions')}>
      <ul className="plain-list row">
        {versions.map(({ id, version }) => (
          <li key={id}>
            <Link to={programmeAddress(id) + search} {...(id === ruleSet ? { 'aria-current': 'page' as const } : {})}>
              {version}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
