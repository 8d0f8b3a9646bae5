import { useTranslation } from 'react-i18next';
import type { Outcome } from '../api/types.js';
import type { Tone } from './badge.js';
import { Icon } from './icon.js';
import { useCapital } from '../i18n/use-language.js';

const TONES: Readonly<Record<Outcome, Tone>> = {
  yes: 'success',
  no: 'danger',
  undetermined: 'warning',
  invalid: 'danger',
  computed: 'primary',
};

interface Props {
  readonly outcome: Outcome;
  /** The decision's own words for it. */
  readonly text?: string | undefined;
}

/** How a decision came out: icon, colour and word say the same. */
export function OutcomeBadge({ outcome, text }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  return (
    <span className={`badge outcome-badge tone-${TONES[outcome]}`} data-outcome={outcome}>
      <Icon name={outcome} />
      {capital(text ?? t(`outcome.${outcome}`))}
    </span>
  );
}
