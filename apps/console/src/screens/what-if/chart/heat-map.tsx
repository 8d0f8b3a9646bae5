import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/use-language.js';
import { axisText } from './axis-text.js';
import { Chart, type Look } from './chart.js';

interface Axis {
  readonly name: string;
  readonly texts: readonly string[];
}
interface Props {
  readonly title: string;
  readonly description: string;
  readonly down: Axis;
  readonly across: Axis;
  /** By row, then by column. */
  readonly values: readonly (readonly number[])[];
}

const ROW_PX = 28;
const FRAME_PX = 110;
/** Above so many columns the figures no longer fit into their cells; the table has them. */
const MOST_WRITTEN = 12;

/** The darker a cell, the more; the figure itself stands in it where there is room. */
export function HeatMap({ title, description, down, across, values }: Props) {
  const language = useLanguage();
  const key = JSON.stringify({ down, across, values });
  const optionOf = useCallback(
    (look: Look, width: number) => {
      const shown = JSON.parse(key) as { down: Axis; across: Axis; values: number[][] };
      const all = shown.values.flat();
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const isWritten = width >= 480 && shown.across.texts.length <= MOST_WRITTEN;
      return {
        // Patterns would hide the figures; darkness and figures tell the same.
        aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
        grid: { left: 8, right: 24, top: 32, bottom: 56, containLabel: true },
        xAxis: {
          type: 'category',
          name: shown.across.name,
          nameLocation: 'middle',
          nameGap: 28,
          nameTextStyle: { color: look.text },
          data: shown.across.texts,
          axisLabel: { color: look.text, hideOverlap: true },
        },
        yAxis: {
          type: 'category',
          name: shown.down.name,
          nameTextStyle: { color: look.text, align: 'left' },
          data: shown.down.texts,
          inverse: true,
          nameLocation: 'start',
          axisLabel: { color: look.text, width: 120, overflow: 'truncate' },
        },
        visualMap: {
          show: false,
          min: least,
          max: most === least ? least + 1 : most,
          inRange: { color: [look.surface, look.colours[1] ?? look.text] },
        },
        series: [
          {
            type: 'heatmap',
            data: shown.values.flatMap((row, y) => row.map((value, x) => [x, y, value])),
            itemStyle: { borderColor: look.line, borderWidth: 1 },
            label: {
              show: isWritten,
              color: look.text,
              textBorderColor: look.surface,
              textBorderWidth: 3,
              formatter: ({ value }: { readonly value: readonly number[] }) => axisText(value[2] ?? 0, language),
            },
          },
        ],
      };
    },
    [key, language],
  );
  return (
    <figure aria-label={title}>
      <Chart description={description} height={FRAME_PX + values.length * ROW_PX} optionOf={optionOf} />
    </figure>
  );
}
