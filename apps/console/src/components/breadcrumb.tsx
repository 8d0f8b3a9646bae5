import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCapital } from '../i18n/use-language.js';

/** The way back up; the page itself is told by its heading. */
export function Breadcrumb({ steps }: { readonly steps: readonly { readonly to: string; readonly label: string }[] }) {
  const { t } = useTranslation();
  const capital = useCapital();
  return (
    <nav className="breadcrumb no-print" aria-label={t('breadcrumb.label')}>
      <ol className="plain-list row">
        {steps.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{capital(label)}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
