import { useTranslation } from 'react-i18next';
import { useConnection } from './connection.js';

/** The live region stands empty while all is well, so that screen readers notice what is put into it. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const isConnected = useConnection();
  return <div role="status">{isConnected ? null : <p className="shell-strip">{t('connection.lost')}</p>}</div>;
}
