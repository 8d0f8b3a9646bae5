import { useTranslation } from 'react-i18next';
import type { components } from '../../../../api/api.gen.js';
import { useEditing } from '../../../../editing/index.js';
import type { Content } from '../../../../editing/apply-change.js';
import { groupDigits } from '../../../../format/numbers.js';
import { useWords } from '../../../../i18n/use-language.js';
import { useDecisionWords } from '../../../review/use-decision-words.js';

/** People named before the rest is counted. */
const MOST = 5;

/** What choosing an option would change about earlier decisions and applications: numbers first, then who. */
export function OptionEffect({ effect }: { readonly effect: components['schemas']['ReadingEffect'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  const said = useDecisionWords(content as unknown as Content);
  const { compared, changed, outcomes } = effect;
  if (compared === 0) return <p className="small subtle">{t('sections.effect.nothing')}</p>;
  if (changed.length === 0)
    return <p className="small subtle">{t('sections.effect.none', { compared: groupDigits(String(compared)) })}</p>;
  return (
    <details className="small">
      <summary>
        {t('sections.effect.some', {
          compared: groupDigits(String(compared)),
          changed: groupDigits(String(changed.length)),
        })}
      </summary>
      <ul>
        {outcomes.map(({ decision, from, to, count }) => (
          <li key={`${decision} ${from} ${to}`}>
            {t('sections.effect.outcome', {
              decision: said.decision(decision),
              from: said.outcome(decision, from),
              to: from === to ? t('sections.effect.otherValues') : said.outcome(decision, to),
              count: groupDigits(String(count)),
            })}
          </li>
        ))}
        {changed.slice(0, MOST).map((item) => (
          <li key={`${item.subject} ${item.decision}`} className="subtle">
            {words(item.words)}
          </li>
        ))}
        {changed.length > MOST ? (
          <li className="subtle">{t('drafts.help.more', { count: changed.length - MOST })}</li>
        ) : null}
      </ul>
    </details>
  );
}
