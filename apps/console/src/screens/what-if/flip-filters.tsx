import { useTranslation } from 'react-i18next';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { countText } from './figures.js';
import type { Wanted } from './flips.js';
import { Choice } from './group-results.js';
import { useStand } from './stand.js';
import type { ScenarioTotals } from './types.js';
import { useTotalsName } from './use-totals-name.js';

interface Props {
  readonly wanted: Wanted;
  readonly totals: readonly ScenarioTotals[];
  readonly onChange: (next: Partial<Wanted>) => void;
}

const COUNTED = ['gained', 'lost', 'changed'] as const;

/** Which of the applications, and in which order. */
export function FlipFilters({ wanted, totals, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { setup } = useStand();
  const nameOf = useTotalsName();
  const [base, ...scenarios] = totals;
  const shown = scenarios.find(({ id }) => id === wanted.scenario);
  const money = Object.keys(base?.money ?? {});
  const amountOf = (place: string): string => {
    const amount = setup.money.find((one) => one.place === place);
    return amount === undefined ? place : words(amount.label);
  };
  return (
    <div className="what-if-choices row no-print">
      {scenarios.length < 2 ? null : (
        <Choice
          label={t('whatIf.flips.scenario')}
          value={wanted.scenario}
          options={scenarios.map((one) => ({ id: one.id, label: nameOf(one) }))}
          onChange={(scenario) => onChange({ scenario })}
        />
      )}
      {shown === undefined ? null : (
        <Choice
          label={t('whatIf.flips.difference')}
          value={wanted.difference}
          options={[
            ...COUNTED.map((id) => ({
              id,
              label: t('whatIf.flips.counted', { label: t(`whatIf.difference.${id}`), number: countText(shown[id]) }),
            })),
            { id: 'same', label: t('whatIf.difference.same') },
            { id: 'all', label: t('whatIf.flips.all') },
          ]}
          onChange={(difference) => onChange({ difference: difference as Wanted['difference'] })}
        />
      )}
      <GroupChoice wanted={wanted} base={base} onChange={onChange} />
      <Choice
        label={t('whatIf.flips.order')}
        value={`${wanted.order} ${wanted.descending ? 'down' : 'up'}`}
        options={[
          { id: ' up', label: '', isDown: undefined },
          ...orderOptions('application', t('whatIf.flips.application')),
          ...(shown === undefined ? [] : orderOptions('difference', t('whatIf.flips.difference'))),
          ...money.flatMap((place) => orderOptions(place, amountOf(place))),
        ].map(({ id, label, isDown }) => ({
          id,
          label:
            isDown === undefined
              ? t('whatIf.flips.stored')
              : isDown
                ? t('whatIf.flips.down', { label })
                : t('whatIf.flips.up', { label }),
        }))}
        onChange={(order) => {
          const [by = '', way] = order.split(' ');
          onChange({ order: by, descending: way === 'down' });
        }}
      />
    </div>
  );
}

const orderOptions = (by: string, label: string) => [
  { id: `${by} up`, label, isDown: false },
  { id: `${by} down`, label, isDown: true },
];

interface GroupChoiceProps extends Omit<Props, 'totals'> {
  readonly base: ScenarioTotals | undefined;
}

function GroupChoice({ wanted, base, onChange }: GroupChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup } = useStand();
  const groups = base?.groups ?? [];
  if (groups.length === 0) return null;
  const byLabel = (by: string): string => {
    const group = setup.groups.find((one) => one.by === by);
    return group === undefined ? by : capital(words(group.label));
  };
  return (
    <Choice
      label={t('whatIf.flips.group')}
      value={wanted.group}
      options={[
        { id: '', label: t('whatIf.flips.all') },
        ...groups.map(({ by, key, label }) => ({
          id: JSON.stringify([by, key]),
          label: `${byLabel(by)}: ${words(label) || (key === '' ? t('whatIf.groups.nothing') : key)}`,
        })),
      ]}
      onChange={(group) => onChange({ group })}
    />
  );
}
