import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([
  ...[BarChart, HeatmapChart, LineChart],
  ...[AriaComponent, GridComponent, LegendComponent, VisualMapComponent],
  SVGRenderer,
]);

const NARROWEST_PX = 240;
/** Patterns as well as colours tell series apart; the words about the chart are ours. */
const ALWAYS = { animation: false, aria: { enabled: true, label: { enabled: false }, decal: { show: true } } } as const;

interface Props {
  /** In words, for whoever does not see it: the table below has every figure. */
  readonly description: string;
  /** Pixels. */
  readonly height: number;
  /** @param look from the tokens of the page @param width of the chart, in pixels */
  readonly optionOf: (look: Look, width: number) => EChartsCoreOption;
}
export interface Look {
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** Of series, in order; never the only thing that tells them apart. */
  readonly colours: string[];
}

/**
 * A chart as a drawing in the page. ECharts would set style attributes, which the policy of the page refuses; so it
 * draws to text, which is put up here with its styles set one by one.
 */
export function Chart({ description, height, optionOf }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const draw = (): void => {
      const width = Math.max(NARROWEST_PX, element.clientWidth);
      const look = lookOf(element);
      const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
      chart.setOption({ ...ALWAYS, textStyle: { fontFamily: look.font, color: look.text }, ...optionOf(look, width) });
      const drawing = drawingOf(chart.renderToSVGString());
      chart.dispose();
      element.replaceChildren(drawing);
    };
    draw();
    const resizing = new ResizeObserver(draw);
    resizing.observe(element);
    // The contrast of the page may be switched while the chart is shown.
    const switching = new MutationObserver(draw);
    switching.observe(document.documentElement, { attributes: true, attributeFilter: ['data-contrast'] });
    return () => {
      resizing.disconnect();
      switching.disconnect();
    };
  }, [height, optionOf]);
  return <div ref={box} className="chart" role="img" aria-label={description} />;
}

/** Of a drawing as text: what the parser would refuse to let in. Texts in it have their quotes escaped. */
const STYLE_SHEET = /<style\b[^>]*>[\s\S]*?<\/style>/g;
const STYLE = / style="/g;
const KEPT = 'data-style';

function drawingOf(text: string): Element {
  const clean = text.replace(STYLE_SHEET, '').replace(STYLE, ` ${KEPT}="`);
  const drawing = document.importNode(new DOMParser().parseFromString(clean, 'image/svg+xml').documentElement, true);
  for (const element of [drawing, ...drawing.querySelectorAll(`[${KEPT}]`)]) {
    if (element instanceof SVGElement) element.style.cssText = element.getAttribute(KEPT) ?? '';
    element.removeAttribute(KEPT);
  }
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

function lookOf(element: Element): Look {
  const styles = getComputedStyle(element);
  const token = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    text: token('--text'),
    subtle: token('--text-subtle'),
    line: token('--border'),
    surface: token('--surface'),
    // Quotes would end the attribute that the drawing puts it into.
    font: token('--font').replace(/["']/g, ''),
    colours: [
      '--text-subtle',
      '--border-primary',
      '--border-warning',
      '--border-success',
      '--border-danger',
      '--border-information',
    ].map(token),
  };
}
