import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function Wordmark() {
  const { t } = useTranslation();
  return (
    <Link className="wordmark" to="/" aria-label={t('shell.home')}>
      <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
        <rect width="32" height="32" rx="6" fill="currentColor" />
        <path className="wordmark-lines" d="M9 7h14v3H9zm0 6h14v3H9zm0 6h8v3H9z" />
      </svg>
      {t('shell.name')}
    </Link>
  );
}
