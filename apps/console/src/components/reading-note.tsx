import { useTranslation } from 'react-i18next';
import { RemarkList } from './remark-list.js';

interface Props {
  readonly ruleSet: string;
  readonly readings: readonly { readonly id: string; readonly sentence: string }[];
}

/** Where the notice leaves something open: how it was read here. */
export function ReadingNote({ ruleSet, readings }: Props) {
  const { t } = useTranslation();
  if (readings.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t('result.readings')}</h3>
      <RemarkList ruleSet={ruleSet} remarks={readings} />
    </section>
  );
}
