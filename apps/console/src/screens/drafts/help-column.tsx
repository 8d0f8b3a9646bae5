import { useTranslation } from 'react-i18next';
import { Tabs } from '../../components/tabs.js';
import { useEditingState } from '../../editing/use-editing.js';
import { HelpComparison } from './help-comparison.js';
import { HelpProblems } from './help-problems.js';
import { HelpSentences } from './help-sentences.js';
import { HelpTrial } from './help-trial.js';
import type { Spot } from './section-of.js';

interface Props {
  readonly draft: string;
  readonly spot: Spot;
}

/** What the service says of the place one is at: in sentences, what is wrong, what was different, how it decides. */
export function HelpColumn({ draft, spot }: Props) {
  const { t } = useTranslation();
  const problems = useEditingState(
    ({ diagnostics }) =>
      diagnostics.filter(({ severity, answeredBy }) => severity !== 'note' && answeredBy === undefined).length,
  );
  return (
    <aside className="help-column no-print" aria-label={t('drafts.help.label')}>
      <Tabs
        label={t('drafts.help.label')}
        parameter="help"
        tabs={[
          { id: 'sentences', label: t('drafts.help.sentences'), content: () => <HelpSentences draft={draft} /> },
          {
            id: 'problems',
            label: t('drafts.help.problems', { count: problems }),
            content: () => <HelpProblems draft={draft} />,
          },
          { id: 'comparison', label: t('drafts.help.comparison'), content: () => <HelpComparison draft={draft} /> },
          { id: 'trial', label: t('drafts.help.trial'), content: () => <HelpTrial spot={spot} /> },
        ]}
      />
    </aside>
  );
}
