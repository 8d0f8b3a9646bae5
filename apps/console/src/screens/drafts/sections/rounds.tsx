import { useTranslation } from 'react-i18next';
import type { SectionProps } from './index.js';
import { TableList } from './tables/table-list.js';

/** Tables whose rows are windows of time: the rounds of the year. */
export function RoundsSection({ item }: SectionProps) {
  const { t } = useTranslation();
  return (
    <TableList
      section="rounds"
      label={t('drafts.section.rounds')}
      item={item}
      isOf={({ windows = [] }) => windows.length > 0}
    />
  );
}
