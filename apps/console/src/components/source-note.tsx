import { useTranslation } from 'react-i18next';
import { Notice } from './notice.js';
import { RemarkList } from './remark-list.js';

interface Props {
  readonly ruleSet: string;
  readonly notes: readonly { readonly id: string; readonly sentence: string }[];
}

/** Where the notice contradicts or repeats itself wrongly: shown beside every result that depends on it. */
export function SourceNote({ ruleSet, notes }: Props) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <Notice kind="warning" title={t('result.notes')}>
      <RemarkList ruleSet={ruleSet} remarks={notes} />
    </Notice>
  );
}
