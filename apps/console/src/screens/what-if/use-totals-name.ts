import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/use-language.js';
import { useScenarioName, useStand } from './stand.js';
import type { ScenarioTotals } from './types.js';

/** What a result's scenario is called: by the name it has now, or that of the rules as they stand. */
export function useTotalsName(): (totals: Pick<ScenarioTotals, 'id' | 'label'>) => string {
  const { t } = useTranslation();
  const words = useWords();
  const { bench } = useStand();
  const nameOf = useScenarioName();
  return ({ id, label }) => {
    const column = bench.columns.find((one) => one.id === id);
    if (column !== undefined) return nameOf(column);
    return id === BASE ? t('whatIf.scenario.base') : words(label);
  };
}

/** What the service calls the rules as they stand. */
export const BASE = 'base';
