import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DescribedUse } from '../../api/types.js';
import { rulesAddress } from '../../app/addresses.js';
import { useCapital } from '../../i18n/use-language.js';

/** The decisions that rest on something, each leading to its rules. */
export function UsedBy({ ruleSet, uses }: { readonly ruleSet: string; readonly uses: readonly DescribedUse[] }) {
  const { t } = useTranslation();
  const capital = useCapital();
  if (uses.length === 0) return <span className="subtle">{t('programme.unused')}</span>;
  return (
    <ul className="plain-list used-by">
      {uses.map(({ decision, label }) => (
        <li key={decision}>
          <Link to={rulesAddress(ruleSet, decision)}>{capital(label)}</Link>
        </li>
      ))}
    </ul>
  );
}
