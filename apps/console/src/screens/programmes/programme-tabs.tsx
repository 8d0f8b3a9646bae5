import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleSetDescription } from '../../api/types.js';
import { useTarget } from '../../components/anchored.js';
import { Progress } from '../../components/progress.js';
import { Tabs } from '../../components/tabs.js';
import { ClausesTab } from './clauses-tab.js';
import { DiagnosticsTab } from './diagnostics-tab.js';
import { OverviewTab } from './overview-tab.js';
import { ParametersTab } from './parameters-tab.js';
import { ReadingsTab } from './readings-tab.js';
import { RulesTab } from './rules-tab.js';

/** What every tab is given. */
export interface TabProps {
  readonly description: RuleSetDescription;
}

/** Fetched when it is opened: most who read rules never do. */
const FetchedHistory = lazy(async () => ({ default: (await import('../history/index.js')).HistoryTab }));

function HistoryTab(props: TabProps) {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Progress label={t('history.loading')} lines={6} />}>
      <FetchedHistory {...props} />
    </Suspense>
  );
}

const CONTENTS = {
  overview: OverviewTab,
  parameters: ParametersTab,
  rules: RulesTab,
  clauses: ClausesTab,
  readings: ReadingsTab,
  diagnostics: DiagnosticsTab,
  history: HistoryTab,
} as const;
type TabId = keyof typeof CONTENTS;
const TAB_IDS = Object.keys(CONTENTS) as TabId[];

export function ProgrammeTabs({ description }: TabProps) {
  const { t } = useTranslation();
  useTarget();
  return (
    <Tabs
      label={t('programme.tabs')}
      tabs={TAB_IDS.map((id) => {
        const Content = CONTENTS[id];
        return { id, label: t(`programme.tab.${id}`), content: () => <Content description={description} /> };
      })}
    />
  );
}
