import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import type { Words } from '../../api/types.js';
import type { Content } from '../../editing/apply-change.js';
import { placeOf, valueAtPlace } from '../../editing/place.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

type ImpactOutcome = components['schemas']['ImpactOutcome'];

/** Labels of decisions, of what they answer with, and of their outcomes, in a draft. */
export function useDecisionWords(content: Content) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const labelAt = (at: string, otherwise: string): string => {
    const label = valueAtPlace(content, at) as Words | undefined;
    return label === undefined ? otherwise : capital(words(label));
  };
  return {
    decision: (id: string): string => labelAt(`${placeOf('decisions', id)}/label`, id),
    value: (decision: string, id: string): string =>
      labelAt(`${placeOf('decisions', decision, 'values', id)}/label`, id),
    outcome: (decision: string, outcome: ImpactOutcome): string => {
      if (outcome === 'noDecision') return t('review.impact.noDecision');
      return labelAt(placeOf('decisions', decision, 'outcomes', outcome), t(`outcome.${outcome}`));
    },
  };
}
