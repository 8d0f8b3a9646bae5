import { useTranslation } from 'react-i18next';
import { namesOf } from '../../editing/place.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import type { OverlayChange } from './overlay.js';
import type { Setup } from './types.js';
import { useLeverText } from './use-lever-text.js';

/** One change of a scenario in words. @example '통과 점수: 70점 → 75점' */
export function useChangeWords(setup: Setup): (change: OverlayChange) => string {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const textOf = useLeverText();
  return (change) => {
    switch (change.kind) {
      case 'parameter': {
        const lever = setup.levers.find(({ parameter }) => parameter === change.parameter);
        if (lever === undefined)
          return t('whatIf.chip.value', { label: namesOf(change.parameter).join(' › '), to: String(change.value) });
        const [from, to] = [textOf(lever, lever.value), textOf(lever, change.value)];
        return t('whatIf.chip.parameter', { label: capital(words(lever.label)), from, to });
      }
      case 'reading': {
        const reading = setup.readings.find(({ id }) => id === change.reading);
        const option = reading?.options.find(({ id }) => id === change.option);
        const to = option === undefined ? change.option : words(option.label);
        return t('whatIf.chip.value', { label: change.reading, to });
      }
      case 'rule': {
        const rule = setup.switches.find((one) => one.rule === change.rule);
        return t('whatIf.chip.rule', { label: rule === undefined ? change.rule : words(rule.label) });
      }
      case 'part':
        return t('whatIf.chip.part', { place: change.place });
    }
  };
}
