import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { countText, signed, wonText } from './figures.js';
import { useStand } from './stand.js';
import { useTotalsName } from './use-totals-name.js';
import type { ScenarioTotals, Won } from './types.js';

interface Line {
  readonly label: string;
  readonly of: (totals: ScenarioTotals) => string;
}

/** All scenarios side by side, the rules as they stand first. */
export function ComparedTable({ totals }: { readonly totals: readonly ScenarioTotals[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const { setup } = useStand();
  const nameOf = useTotalsName();
  const [base] = totals;
  const labelOf = (place: string): string => {
    const money = setup.money.find((one) => one.place === place);
    return money === undefined ? place : words(money.label);
  };
  const beside = (value: string, difference: Won, id: string): string => {
    const sign = signed(difference);
    return id === base?.id || sign === undefined ? value : `${value} (${sign})`;
  };
  const lines: readonly Line[] = [
    {
      label: t('whatIf.numbers.selected'),
      of: ({ id, selected, difference }) => beside(countText(selected), difference.selected, id),
    },
    ...Object.keys(base?.money ?? {}).map((place) => ({
      label: t('whatIf.numbers.total', { label: labelOf(place) }),
      of: ({ id, money, difference }: ScenarioTotals) =>
        beside(wonText(money[place] ?? 0, language), difference.money[place] ?? 0, id),
    })),
    { label: t('whatIf.numbers.gained'), of: ({ gained }) => countText(gained) },
    { label: t('whatIf.numbers.lost'), of: ({ lost }) => countText(lost) },
    { label: t('whatIf.numbers.otherwise'), of: ({ changed }) => countText(changed) },
    ...Object.keys(base?.budgets ?? {}).map((place) => ({
      label: t('whatIf.numbers.left', { label: labelOf(place) }),
      of: ({ budgets }: ScenarioTotals) => wonText(budgets[place]?.left ?? 0, language),
    })),
  ];
  const columns: readonly Column<Line>[] = [
    { id: 'line', label: t('whatIf.compared.line'), cell: ({ label }) => label },
    ...totals.map((one) => ({
      id: one.id,
      label: nameOf(one),
      cell: ({ of }: Line) => of(one),
      isNumber: true,
    })),
  ];
  return (
    <DataTable
      caption={t('whatIf.compared.title')}
      columns={columns}
      rows={lines}
      rowKey={({ label }) => label}
      empty=""
    />
  );
}
