import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.js';
import { Progress } from '../../components/progress.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { countText, drawn, signed, wonText } from './figures.js';
import { Choice } from './group-results.js';
import { useStand } from './stand.js';
import type { Sweep } from './types.js';
import { useLeverText } from './use-lever-text.js';

const LineChart = lazy(async () => ({ default: (await import('./chart/line-chart.js')).LineChart }));
const HeatMap = lazy(async () => ({ default: (await import('./chart/heat-map.js')).HeatMap }));

const SELECTED = 'selected';
type Point = Sweep['points'][number];

/** A curve for one parameter, a heat map for two; the same figures in a table below. */
export function SweepAnswer({ sweep }: { readonly sweep: Sweep }) {
  const { t } = useTranslation();
  const words = useWords();
  const { setup } = useStand();
  const [wanted, setWanted] = useState(SELECTED);
  const money = Object.keys(sweep.points[0]?.money ?? {});
  const measure = money.includes(wanted) ? wanted : SELECTED;
  const options = [
    { id: SELECTED, label: t('whatIf.numbers.selected') },
    ...money.map((place) => {
      const amount = setup.money.find((one) => one.place === place);
      return {
        id: place,
        label: t('whatIf.numbers.total', { label: amount === undefined ? place : words(amount.label) }),
      };
    }),
  ];
  const label = options.find(({ id }) => id === measure)?.label ?? '';
  return (
    <div className="stack">
      <div className="row what-if-choices">
        <Choice label={t('whatIf.groups.measure')} value={measure} options={options} onChange={setWanted} />
      </div>
      {sweep.along.length === 1 ? (
        <Curve sweep={sweep} measure={measure} label={label} />
      ) : (
        <Heat sweep={sweep} measure={measure} label={label} />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly sweep: Sweep;
  readonly measure: string;
  readonly label: string;
}

const valueOf = (point: Point | undefined, measure: string): number | string =>
  measure === SELECTED ? (point?.selected ?? 0) : (point?.money[measure] ?? 0);

function useMeasureText(measure: string): (value: number | string) => string {
  const language = useLanguage();
  return (value) => (measure === SELECTED ? countText(Number(value)) : wonText(value, language));
}

function Curve({ sweep: { along, points }, measure, label }: AnswerProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const leverText = useLeverText();
  const textOf = useMeasureText(measure);
  const { setup } = useStand();
  const [axis] = along;
  if (axis === undefined) return null;
  const lever = { unit: String(axis.unit) };
  const name = capital(words(axis.label));
  const now = setup.levers.find(({ parameter }) => parameter === axis.parameter)?.value;
  const at = (point: Point): string => leverText(lever, point.at[0] ?? '');
  const title = t('whatIfMore.sweep.title', { label, along: name });
  const columns: readonly Column<Point>[] = [
    {
      id: 'at',
      label: name,
      cell: (point) =>
        String(point.at[0]) === String(now) ? t('whatIfMore.sweep.now', { value: at(point) }) : at(point),
    },
    { id: 'measure', label, cell: (point) => textOf(valueOf(point, measure)), isNumber: true },
    {
      id: 'difference',
      label: t('whatIfMore.sweep.difference'),
      cell: ({ difference }) =>
        signed(measure === SELECTED ? difference.selected : (difference.money[measure] ?? 0)) ??
        t('whatIf.numbers.same'),
      isNumber: true,
    },
    { id: 'gained', label: t('whatIf.numbers.gained'), cell: ({ gained }) => countText(gained), isNumber: true },
    { id: 'lost', label: t('whatIf.numbers.lost'), cell: ({ lost }) => countText(lost), isNumber: true },
  ];
  return (
    <>
      <Suspense fallback={<Progress label={t('whatIf.chart.loading')} lines={8} />}>
        <LineChart
          title={title}
          description={t('whatIfMore.chart.line', { title })}
          name={label}
          along={points.map(at)}
          values={points.map((point) => drawn(valueOf(point, measure)))}
          marked={points.findIndex((point) => String(point.at[0]) === String(now))}
          markedText={t('whatIfMore.chart.now')}
        />
      </Suspense>
      <DataTable caption={title} columns={columns} rows={points} rowKey={({ at: where }) => where.join(' ')} empty="" />
    </>
  );
}

function Heat({ sweep: { along, points }, measure, label }: AnswerProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const leverText = useLeverText();
  const textOf = useMeasureText(measure);
  const [down, across] = along;
  if (down === undefined || across === undefined) return null;
  const pointAt = (row: number, column: number): Point | undefined => points[row * across.values.length + column];
  const axisText = (axis: typeof down): string[] =>
    axis.values.map((value) => leverText({ unit: String(axis.unit) }, value));
  const [downName, acrossName] = [capital(words(down.label)), capital(words(across.label))];
  const title = t('whatIfMore.sweep.title', { label, along: `${downName} × ${acrossName}` });
  const rows = axisText(down).map((text, index) => ({ text, index }));
  return (
    <>
      <Suspense fallback={<Progress label={t('whatIf.chart.loading')} lines={8} />}>
        <HeatMap
          title={title}
          description={t('whatIfMore.chart.heat', { title })}
          down={{ name: downName, texts: axisText(down) }}
          across={{ name: acrossName, texts: axisText(across) }}
          values={rows.map(({ index }) =>
            across.values.map((_, column) => drawn(valueOf(pointAt(index, column), measure))),
          )}
        />
      </Suspense>
      <DataTable
        caption={title}
        columns={[
          { id: 'down', label: `${downName} \\ ${acrossName}`, cell: ({ text }) => text },
          ...axisText(across).map((text, column) => ({
            id: text,
            label: text,
            cell: ({ index }: { readonly index: number }) => textOf(valueOf(pointAt(index, column), measure)),
            isNumber: true,
          })),
        ]}
        rows={rows}
        rowKey={({ text }) => text}
        empty=""
      />
    </>
  );
}
