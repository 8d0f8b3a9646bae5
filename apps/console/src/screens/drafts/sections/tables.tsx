import { useTranslation } from 'react-i18next';
import type { SectionProps } from './index.js';
import { TableList } from './tables/table-list.js';

/** Every table of the rules. */
export function TablesSection({ item }: SectionProps) {
  const { t } = useTranslation();
  return <TableList section="tables" label={t('drafts.section.tables')} item={item} isOf={() => true} />;
}
