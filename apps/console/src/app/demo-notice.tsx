import { useTranslation } from 'react-i18next';
import { useSession } from './session.js';

export function DemoNotice() {
  const { t } = useTranslation();
  const { data } = useSession();
  return data?.demo === true ? <p className="shell-strip shell-strip-quiet">{t('shell.demo')}</p> : null;
}
