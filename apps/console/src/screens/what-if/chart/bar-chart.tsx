import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/use-language.js';
import { Chart, type Look } from './chart.js';
import { axisText } from './axis-text.js';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const ROW_PX = 20;
const FRAME_PX = 96;

/** Bars lying down, so that long names of groups can be read. */
export function BarChart({ title, description, categories, series }: Props) {
  const language = useLanguage();
  const key = JSON.stringify([categories, series]);
  const optionOf = useCallback(
    (look: Look, width: number) => {
      const [names, all] = JSON.parse(key) as [string[], { name: string; values: number[] }[]];
      return {
        color: look.colours,
        legend: { top: 0, left: 0, textStyle: { color: look.text } },
        grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
        xAxis: {
          type: 'value',
          splitNumber: width < 480 ? 3 : 5,
          axisLabel: { color: look.text, formatter: (value: number) => axisText(value, language) },
          splitLine: { lineStyle: { color: look.line } },
        },
        yAxis: {
          type: 'category',
          inverse: true,
          data: names,
          axisLabel: { color: look.text, width: width < 480 ? 90 : 160, overflow: 'truncate' },
          axisLine: { lineStyle: { color: look.line } },
        },
        series: all.map(({ name, values }) => ({
          type: 'bar',
          name,
          data: values,
          barMaxWidth: ROW_PX,
          itemStyle: { borderColor: look.text, borderWidth: 1 },
        })),
      };
    },
    [key, language],
  );
  const rows = categories.length * Math.max(series.length, 1);
  return (
    <figure className="stack-tight" aria-label={title}>
      <Chart description={description} height={FRAME_PX + rows * ROW_PX + categories.length * 8} optionOf={optionOf} />
    </figure>
  );
}
