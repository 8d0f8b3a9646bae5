import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.js';
import { AskedFrame } from './asked-frame.js';
import { ComparedTable } from './compared-table.js';
import { Flips } from './flips.js';
import { GroupResults } from './group-results.js';
import { Numbers } from './numbers.js';
import { isEmpty } from './overlay.js';
import { nameOf, useRequest, useStand } from './stand.js';
import { useAsked } from './use-asked.js';

/** What comes of the scenarios beside the rules as they stand: numbers, groups, then each application that flips. */
export function ComparisonTab() {
  const { t } = useTranslation();
  const { bench, source } = useStand();
  const requestOf = useRequest();
  const scenarios = bench.columns
    .filter(({ overlay }) => !isEmpty(overlay))
    .map((column) => {
      const name = nameOf(bench.columns, column);
      return { id: column.id, label: { ko: name, en: name }, overlay: column.overlay };
    });
  const asked = useAsked(requestOf('comparison', { scenarios }));
  if (source === undefined)
    return (
      <Empty title={t('whatIf.empty.source')}>
        <p className="subtle">{t('whatIf.empty.sourceHelp')}</p>
      </Empty>
    );
  const run = asked.answer?.run;
  return (
    <AskedFrame asked={asked}>
      {run?.comparison === undefined ? null : (
        <>
          <Numbers totals={run.comparison.scenarios} />
          {run.comparison.scenarios.length < 2 ? (
            <p className="subtle">{t('whatIf.empty.unchanged')}</p>
          ) : (
            <ComparedTable totals={run.comparison.scenarios} />
          )}
          <GroupResults totals={run.comparison.scenarios} />
          <Flips key={run.id} run={run} totals={run.comparison.scenarios} />
        </>
      )}
    </AskedFrame>
  );
}
