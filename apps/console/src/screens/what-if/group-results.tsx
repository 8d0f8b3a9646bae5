import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.js';
import { Progress } from '../../components/progress.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { countText, drawn, signed, wonText } from './figures.js';
import { useStand } from './stand.js';
import type { Group, ScenarioTotals } from './types.js';
import { useTotalsName } from './use-totals-name.js';

/** Fetched with the first chart that is shown. */
const BarChart = lazy(async () => ({ default: (await import('./chart/bar-chart.js')).BarChart }));

const SELECTED = 'selected';

/** What comes of each scenario by region, kind or band: drawn, and in figures below. */
export function GroupResults({ totals }: { readonly totals: readonly ScenarioTotals[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup } = useStand();
  const id = useId();
  const [wantedBy, setBy] = useState('');
  const [wantedMeasure, setMeasure] = useState(SELECTED);
  const [base] = totals;
  const groupings = [...new Set((base?.groups ?? []).map(({ by }) => by))];
  const by = groupings.includes(wantedBy) ? wantedBy : groupings[0];
  const money = Object.keys(base?.money ?? {});
  const measure = money.includes(wantedMeasure) ? wantedMeasure : SELECTED;
  if (by === undefined) return null;
  const byLabel = (place: string): string => {
    const group = setup.groups.find((one) => one.by === place);
    return group === undefined ? place : capital(words(group.label));
  };
  const moneyLabel = (place: string): string => {
    const amount = setup.money.find((one) => one.place === place);
    return amount === undefined ? place : words(amount.label);
  };
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('whatIf.groups.title')}</h3>
      <div className="row what-if-choices">
        <Choice
          label={t('whatIf.groups.by')}
          value={by}
          options={groupings.map((place) => ({ id: place, label: byLabel(place) }))}
          onChange={setBy}
        />
        <Choice
          label={t('whatIf.groups.measure')}
          value={measure}
          options={[
            { id: SELECTED, label: t('whatIf.numbers.selected') },
            ...money.map((place) => ({ id: place, label: t('whatIf.numbers.total', { label: moneyLabel(place) }) })),
          ]}
          onChange={setMeasure}
        />
      </div>
      <Grouped key={`${by} ${measure}`} totals={totals} by={by} byLabel={byLabel(by)} measure={measure} />
    </section>
  );
}

interface GroupedProps {
  readonly totals: readonly ScenarioTotals[];
  readonly by: string;
  readonly byLabel: string;
  readonly measure: string;
}

function Grouped({ totals, by, byLabel, measure }: GroupedProps) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const nameOf = useTotalsName();
  const groupOf = (scenario: ScenarioTotals, key: string): Group | undefined =>
    scenario.groups.find((group) => group.by === by && group.key === key);
  const keys = [
    ...new Map(
      totals.flatMap(({ groups }) => groups.filter((one) => one.by === by).map((one) => [one.key, one])),
    ).values(),
  ];
  const labelOf = ({ key, label }: Group): string => words(label) || (key === '' ? t('whatIf.groups.nothing') : key);
  const valueOf = (group: Group | undefined): number | string =>
    measure === SELECTED ? (group?.selected ?? 0) : (group?.money[measure] ?? 0);
  const textOf = (value: number | string): string =>
    measure === SELECTED ? countText(Number(value)) : wonText(value, language);
  const cell = (scenario: ScenarioTotals, key: string): string => {
    const group = groupOf(scenario, key);
    const difference = measure === SELECTED ? group?.difference.selected : group?.difference.money[measure];
    const sign = scenario === totals[0] ? undefined : signed(difference ?? 0);
    return sign === undefined ? textOf(valueOf(group)) : `${textOf(valueOf(group))} (${sign})`;
  };
  const columns: readonly Column<Group>[] = [
    { id: 'group', label: byLabel, cell: labelOf },
    {
      id: 'applications',
      label: t('whatIf.groups.applications'),
      cell: ({ applications }) => countText(applications),
      isNumber: true,
    },
    ...totals.map((scenario) => ({
      id: scenario.id,
      label: nameOf(scenario),
      cell: ({ key }: Group) => cell(scenario, key),
      isNumber: true,
    })),
  ];
  const title = t('whatIf.groups.caption', { by: byLabel });
  return (
    <>
      <Suspense fallback={<Progress label={t('whatIf.chart.loading')} lines={8} />}>
        <BarChart
          title={title}
          description={t('whatIf.chart.described', { title, count: totals.length })}
          categories={keys.map(labelOf)}
          series={totals.map((scenario) => ({
            name: nameOf(scenario),
            values: keys.map(({ key }) => drawn(valueOf(groupOf(scenario, key)))),
          }))}
        />
      </Suspense>
      <DataTable
        caption={title}
        columns={columns}
        rows={keys}
        rowKey={({ key }) => key}
        empty={t('whatIf.groups.none')}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
