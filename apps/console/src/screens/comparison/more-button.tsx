import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';

interface Props {
  readonly left: number;
  readonly page: number;
  readonly onMore: () => void;
}

export function MoreButton({ left, page, onMore }: Props) {
  const { t } = useTranslation();
  if (left <= 0) return null;
  return (
    <div className="no-print">
      <Button onClick={onMore}>{t('comparison.more', { count: Math.min(left, page), left })}</Button>
    </div>
  );
}
