import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import { Notice } from '../../components/notice.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { countText, wonText } from './figures.js';
import { useStand } from './stand.js';
import type { Goal, LeverValue, RunRequest, Won } from './types.js';
import { useLeverText } from './use-lever-text.js';

export interface Limit {
  readonly of: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What was found, what the next value would bring, and how sure that is: in sentences, then every value looked at. */
export function GoalAnswer({ goal, request }: { readonly goal: Goal; readonly request: RunRequest }) {
  const { t } = useTranslation();
  const sentences = useGoalSentences(goal, request);
  const { measureText, valueText, measureName, parameterName } = useGoalWords(request);
  return (
    <div className="stack">
      <Notice kind={goal.found === undefined ? 'warning' : 'success'} isLive>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <DataTable
        caption={t('whatIfMore.goal.looked', { count: goal.looked.length })}
        columns={[
          { id: 'value', label: parameterName, cell: ({ value }) => valueText(value) },
          { id: 'measure', label: measureName, cell: ({ measure }) => measureText(measure), isNumber: true },
          {
            id: 'kept',
            label: t('whatIfMore.goal.limit'),
            cell: ({ isKept }) => (isKept ? t('whatIfMore.goal.kept') : t('whatIfMore.goal.broken')),
          },
        ]}
        rows={goal.looked}
        rowKey={({ value }) => String(value)}
        empty=""
      />
    </div>
  );
}

function useGoalWords(request: RunRequest) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const leverText = useLeverText();
  const { setup } = useStand();
  const { parameter } = request['within'] as { readonly parameter: string };
  const keep = request['keep'] as Limit;
  const lever = setup.levers.find((one) => one.parameter === parameter);
  const amount = setup.money.find(({ place }) => place === keep.of);
  return {
    keep,
    parameterName: lever === undefined ? parameter : words(lever.label),
    measureName:
      keep.of === 'selected'
        ? t('whatIf.numbers.selected')
        : t('whatIf.numbers.total', { label: amount === undefined ? keep.of : words(amount.label) }),
    valueText: (value: LeverValue): string => (lever === undefined ? String(value) : leverText(lever, value)),
    measureText: (measure: Won): string =>
      keep.of === 'selected' ? countText(Number(measure)) : wonText(measure, language),
  };
}

/** The answer as one would say it. */
function useGoalSentences({ found, beyond, monotone }: Goal, request: RunRequest): readonly string[] {
  const { t } = useTranslation();
  const { keep, parameterName, measureName, valueText, measureText } = useGoalWords(request);
  const seek = request['seek'] as 'highest' | 'lowest';
  const bound = keep.atMost === undefined ? 'atLeast' : 'atMost';
  const limit = measureText(keep.atMost ?? keep.atLeast ?? 0);
  const said = { measure: measureName, limit, label: parameterName };
  const first =
    found === undefined
      ? t(`whatIfMore.goal.notFound.${bound}`, said)
      : t(`whatIfMore.goal.found.${seek}.${bound}`, {
          ...said,
          value: valueText(found.value),
          reached: measureText(found.measure),
        });
  const next =
    found === undefined
      ? []
      : beyond === undefined
        ? [t('whatIfMore.goal.end')]
        : [t('whatIfMore.goal.beyond', { value: valueText(beyond.value), reached: measureText(beyond.measure) })];
  return [first, ...next, t(`whatIfMore.goal.monotone.${monotone}`)];
}
