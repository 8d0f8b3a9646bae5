import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../api/types.js';
import { useValueText } from '../../fields/value-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import type { Question } from './question.js';

/** What was decided on, for paper: the fields stay on the screen. */
export function AskedFacts({ view, question }: { readonly view: DecisionView; readonly question: Question }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const textOf = useValueText();
  const given = view.inputs.filter(({ id }) => id in question.facts);
  if (given.length === 0) return null;
  return (
    <section className="print-only">
      <h3>{t('decide.askedFacts')}</h3>
      <dl className="asked-facts">
        {given.map((input) => (
          <div key={input.id}>
            <dt>{capital(words(input.label))}</dt>
            <dd>{textOf(input, question.facts[input.id])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
