import { useTranslation } from 'react-i18next';
import { useCapital, useLanguage, useWords } from '../../i18n/use-language.js';
import { chosenOf } from './bench.js';
import { countText, signed, wonText } from './figures.js';
import { useScenarioName, useStand } from './stand.js';
import type { ScenarioTotals } from './types.js';

/** The few big numbers of the chosen scenario, each with its difference from the rules as they stand. */
export function Numbers({ totals }: { readonly totals: readonly ScenarioTotals[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const language = useLanguage();
  const { setup, bench } = useStand();
  const nameOf = useScenarioName();
  const column = chosenOf(bench);
  const [base] = totals;
  const found = totals.find(({ id }) => id === column.id);
  const shown = found ?? base;
  if (shown === undefined) return null;
  const labelOf = (place: string): string => {
    const money = setup.money.find((one) => one.place === place);
    return money === undefined ? place : words(money.label);
  };
  return (
    <section className="stack-tight" aria-labelledby="what-if-numbers">
      <h3 id="what-if-numbers">
        {found === undefined ? t('whatIf.numbers.base') : t('whatIf.numbers.of', { name: nameOf(column) })}
      </h3>
      <dl className="big-numbers">
        <Figure
          label={t('whatIf.numbers.selected')}
          value={t('whatIf.numbers.outOf', {
            count: shown.selected,
            number: countText(shown.selected),
            all: countText(shown.applications),
          })}
          difference={found === undefined ? null : signed(shown.difference.selected)}
        />
        {Object.entries(shown.money).map(([place, won]) => (
          <Figure
            key={place}
            label={t('whatIf.numbers.total', { label: labelOf(place) })}
            value={wonText(won, language)}
            difference={found === undefined ? null : signed(shown.difference.money[place] ?? 0)}
          />
        ))}
        <Figure label={t('whatIf.numbers.gained')} value={countText(shown.gained)} />
        <Figure label={t('whatIf.numbers.lost')} value={countText(shown.lost)} />
        {Object.entries(shown.budgets).map(([place, { budget, left }]) => (
          <Figure
            key={`budget ${place}`}
            label={t('whatIf.numbers.left', { label: labelOf(place) })}
            value={wonText(left, language)}
            note={
              String(left).startsWith('-')
                ? t('whatIf.numbers.over')
                : t('whatIf.numbers.ofBudget', { budget: wonText(budget, language) })
            }
          />
        ))}
      </dl>
      {shown.changed === 0 ? null : (
        <p className="small subtle">
          {capital(t('whatIf.numbers.changed', { count: shown.changed, number: countText(shown.changed) }))}
        </p>
      )}
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string;
  /** Nothing: the same; null: there is nothing to compare with. */
  readonly difference?: string | undefined | null;
  readonly note?: string;
}

function Figure({ label, value, note, ...rest }: FigureProps) {
  const { t } = useTranslation();
  const hasDifference = 'difference' in rest && rest.difference !== null;
  return (
    <div className="big-number">
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        {hasDifference ? (
          <span className="big-number-difference">{rest.difference ?? t('whatIf.numbers.same')}</span>
        ) : null}
        {note === undefined ? null : <span className="small subtle">{note}</span>}
      </dd>
    </div>
  );
}
