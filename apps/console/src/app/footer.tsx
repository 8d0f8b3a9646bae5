import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from './session.js';

export function Footer() {
  const { t } = useTranslation();
  const { data } = useSession();
  return (
    <footer className="shell-footer">
      <div className="shell-footer-inside">
        <p>
          {t('shell.claim')}
          {data === undefined ? '' : ` · ${t('shell.version', { version: data.version })}`}
        </p>
        <a href="/docs">{t('shell.api')}</a>
        <Link to="/components">{t('shell.components')}</Link>
      </div>
    </footer>
  );
}
