import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';

interface Props {
  readonly number: number;
  /** Nothing on the first page. */
  readonly onBack: (() => void) | undefined;
  /** Nothing on the last page. */
  readonly onOn: (() => void) | undefined;
}

/** One page after the other; nothing where one page holds all. */
export function Pages({ number, onBack, onOn }: Props) {
  const { t } = useTranslation();
  if (onBack === undefined && onOn === undefined) return null;
  return (
    <nav className="row no-print" aria-label={t('whatIf.pages.title')}>
      <Button size="small" disabled={onBack === undefined} onClick={onBack}>
        {t('whatIf.pages.back')}
      </Button>
      <span role="status">{t('whatIf.pages.now', { number })}</span>
      <Button size="small" disabled={onOn === undefined} onClick={onOn}>
        {t('whatIf.pages.on')}
      </Button>
    </nav>
  );
}
