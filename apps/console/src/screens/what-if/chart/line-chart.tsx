import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/use-language.js';
import { axisText } from './axis-text.js';
import { Chart, type Look } from './chart.js';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly name: string;
  /** Where each value stands, as it is read. */
  readonly along: readonly string[];
  readonly values: readonly number[];
  /** The position of what holds now; -1: it is not among them. */
  readonly marked: number;
  readonly markedText: string;
}

const HEIGHT_PX = 320;

/** A curve with a mark at every value, and a larger one, with its word, at what holds now. */
export function LineChart({ title, description, name, along, values, marked, markedText }: Props) {
  const language = useLanguage();
  const key = JSON.stringify({ name, along, values });
  const optionOf = useCallback(
    (look: Look, width: number) => {
      const shown = JSON.parse(key) as { name: string; along: string[]; values: number[] };
      return {
        color: look.colours.slice(1),
        grid: { left: 8, right: 32, top: 40, bottom: 8, containLabel: true },
        xAxis: {
          type: 'category',
          data: shown.along,
          axisLabel: { color: look.text, hideOverlap: true, interval: width < 480 ? 'auto' : undefined },
          axisLine: { lineStyle: { color: look.line } },
        },
        yAxis: {
          type: 'value',
          name: shown.name,
          nameTextStyle: { color: look.text, align: 'left' },
          axisLabel: { color: look.text, formatter: (value: number) => axisText(value, language) },
          splitLine: { lineStyle: { color: look.line } },
        },
        series: [
          {
            type: 'line',
            data: shown.values.map((value, index) =>
              index === marked
                ? {
                    value,
                    symbol: 'diamond',
                    symbolSize: 14,
                    label: { show: true, formatter: markedText, color: look.text, position: 'top' },
                  }
                : value,
            ),
            symbol: 'circle',
            symbolSize: 7,
            lineStyle: { width: 2 },
          },
        ],
      };
    },
    [key, language, marked, markedText],
  );
  return (
    <figure aria-label={title}>
      <Chart description={description} height={HEIGHT_PX} optionOf={optionOf} />
    </figure>
  );
}
