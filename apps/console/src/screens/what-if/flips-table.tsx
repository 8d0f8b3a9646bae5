import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { Icon } from '../../components/icon.js';
import { MarkedText } from '../../components/marked-text.js';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { ApplicationName } from './application-name.js';
import { wonText } from './figures.js';
import { useStand } from './stand.js';
import type { Difference, Row, ScenarioTotals } from './types.js';

interface Props {
  readonly rows: readonly Row[];
  readonly totals: readonly ScenarioTotals[];
  /** Empty where the rules as they stand are all there is. */
  readonly scenario: string;
  readonly onOpen: (row: Row) => void;
}

export function FlipsTable({ rows, totals, scenario, onOpen }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup } = useStand();
  const money = Object.keys(totals[0]?.money ?? {});
  const under = (row: Row) => row.scenarios.find((one) => one.scenario === scenario);
  const amountOf = (place: string): string => {
    const amount = setup.money.find((one) => one.place === place);
    return amount === undefined ? place : words(amount.label);
  };
  const columns: readonly Column<Row>[] = [
    {
      id: 'application',
      label: t('whatIf.flips.application'),
      cell: ({ application, label }) => <ApplicationName label={label} application={application} />,
    },
    ...(scenario === ''
      ? []
      : [
          {
            id: 'difference',
            label: t('whatIf.flips.difference'),
            cell: (row: Row) => <DifferenceBadge difference={under(row)?.difference ?? 'same'} />,
          },
        ]),
    {
      id: 'outcome',
      label: t('whatIf.flips.outcome'),
      cell: (row) => {
        const after = under(row);
        return (
          <BeforeAfter
            before={t(`whatIf.outcome.${row.base.outcome}`)}
            after={after === undefined ? undefined : t(`whatIf.outcome.${after.outcome}`)}
          />
        );
      },
    },
    {
      id: 'why',
      label: scenario === '' ? t('whatIf.flips.inTheWay') : t('whatIf.flips.why'),
      cell: (row) => (
        <MarkedText
          text={capital(
            scenario === ''
              ? row.base.hindrances.map((one) => words(one.label)).join(', ')
              : words(under(row)?.why ?? { ko: '', en: '' }),
          )}
        />
      ),
    },
    ...money.map((place) => ({
      id: place,
      label: amountOf(place),
      cell: (row: Row) => <Money before={row.base.money[place]} after={under(row)?.money[place]} />,
      isNumber: true,
    })),
    {
      id: 'turn',
      label: t('whatIf.nearest.title'),
      cell: (row) => (
        <Button
          kind="plain"
          size="small"
          aria-label={t('whatIf.nearest.openOf', { name: words(row.label) })}
          onClick={() => onOpen(row)}
        >
          {t('whatIf.nearest.open')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('whatIf.flips.caption')}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ application }) => application}
      empty={t('whatIf.flips.none')}
    />
  );
}

const TONES = { gained: 'success', lost: 'danger', changed: 'information', same: 'neutral' } as const;
const ICONS = { gained: 'up', lost: 'down', changed: 'computed', same: undefined } as const;

/** How an application differs: sign and word say the same as the colour. */
function DifferenceBadge({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation();
  const icon = ICONS[difference];
  return (
    <Badge tone={TONES[difference]}>
      {icon === undefined ? null : <Icon name={icon} />}
      {t(`whatIf.difference.${difference}`)}
    </Badge>
  );
}

/** One where nothing changes, else both. */
function BeforeAfter({ before, after }: { readonly before: string; readonly after: string | undefined }) {
  const { t } = useTranslation();
  if (after === undefined || after === before) return <>{before}</>;
  return (
    <>
      {before} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('whatIf.flips.becomes')}</span> {after}
    </>
  );
}

function Money({ before, after }: Readonly<Record<'before' | 'after', number | null | undefined>>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = (won: number | null | undefined): string =>
    won === null || won === undefined ? t('field.nothing') : wonText(won, language);
  return <BeforeAfter before={said(before)} after={after === undefined ? undefined : said(after)} />;
}
