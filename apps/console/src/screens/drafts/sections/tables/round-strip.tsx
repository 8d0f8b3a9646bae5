import { useTranslation } from 'react-i18next';
import type { ParameterJson } from '../../../../editing/index.js';
import { formatDay } from '../../../../format/dates.js';
import type { GridRow } from '../../../../grid/grid-types.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { dayNumber, spansOf, stripOf, windowFaults, type Window } from './windows.js';

interface Props {
  readonly parameter: ParameterJson;
  readonly rows: readonly GridRow[];
  /** What the columns of a window are called together. */
  readonly nameOf: (window: Window) => string;
}

const WIDTH = 960;
const LEFT = 150;
const LINE = 22;
const HEAD = 24;

/** The windows of a table along the year: drawn for the eye, and every overlap told in words. */
export function RoundStrip({ parameter, rows, nameOf }: Props) {
  const { t } = useTranslation();
  const windows = parameter.windows ?? [];
  if (windows.length === 0) return null;
  return (
    <div className="stack-tight">
      <WindowFaults windows={windows} rows={rows} nameOf={nameOf} />
      <Strip windows={windows} rows={rows} nameOf={nameOf} label={t('sections.strip')} />
    </div>
  );
}

type Shown = Pick<Props, 'rows' | 'nameOf'> & { readonly windows: readonly Window[] };

function WindowFaults({ windows, rows, nameOf }: Shown) {
  const { t } = useTranslation();
  const language = useLanguage();
  const faults = windows.flatMap((window) => windowFaults(rows, window).map((fault) => ({ ...fault, kind: window })));
  if (faults.length === 0) return <p className="small">{t('sections.noOverlap')}</p>;
  return (
    <ul className="plain-list stack-tight" aria-label={t('sections.overlaps')}>
      {faults.map(({ is, row, other, from, to, kind }) => {
        const days = { from: formatDay(from, language), to: formatDay(to, language) };
        const isMeant = is === 'overlap' && kind.overlap === 'intended';
        return (
          <li key={`${kind.id} ${is} ${row} ${other}`} className={isMeant ? 'small subtle' : 'field-error'}>
            {is === 'backwards'
              ? t('sections.backwards', { window: nameOf(kind), row, ...days })
              : isMeant
                ? t('sections.overlapMeant', {
                    window: nameOf(kind),
                    row,
                    other,
                    ...days,
                  })
                : t('sections.overlap', {
                    window: nameOf(kind),
                    row,
                    other,
                    ...days,
                  })}
          </li>
        );
      })}
    </ul>
  );
}

function Strip({ windows, rows, nameOf, label }: Shown & { readonly label: string }) {
  const language = useLanguage();
  const lines = windows.flatMap((window, kind) =>
    spansOf(rows, window).map((span) => ({ ...span, kind, window: nameOf(window) })),
  );
  const strip = stripOf(lines);
  if (strip === undefined) return null;
  const scale = (WIDTH - LEFT) / Math.max(1, strip.last - strip.first);
  const x = (day: number): number => LEFT + (day - strip.first) * scale;
  const height = HEAD + windows.length * LINE + 8;
  const said = lines
    .map(({ name, window, from, to }) => `${window} ${name} ${formatDay(from, language)}–${formatDay(to, language)}`)
    .join('; ');
  return (
    <div className="strip-box">
      <svg className="strip" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${label}: ${said}`}>
        {strip.months.map(({ at, month }) => (
          <g key={month}>
            <line className="strip-month" x1={x(at)} x2={x(at)} y1={0} y2={height} />
            <text className="strip-text" x={x(at) + 3} y={14}>
              {month.endsWith('-01') || at === strip.first ? month : month.slice(5)}
            </text>
          </g>
        ))}
        {windows.map((window, index) => (
          <text key={window.id} className="strip-text" x={0} y={HEAD + index * LINE + 14}>
            {nameOf(window).slice(0, 14)}
          </text>
        ))}
        {lines.map(({ row, name, from, to, kind }) => (
          <g key={`${kind} ${row}`}>
            <rect
              className={`strip-bar strip-bar-${kind % 4}`}
              x={x(dayNumber(from))}
              y={HEAD + kind * LINE + 2}
              width={Math.max(3, (dayNumber(to) + 1 - dayNumber(from)) * scale)}
              height={LINE - 6}
              rx={3}
            />
            <text className="strip-name" x={x(dayNumber(from)) + 3} y={HEAD + kind * LINE + 14}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
