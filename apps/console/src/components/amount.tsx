import { formatWon, sayWon } from '../format/won.js';
import { useLanguage } from '../i18n/use-language.js';

/** @param won whole won; with `isSaid`, the way it is said stands below the figures */
export function Amount({ won, isSaid = false }: { readonly won: number; readonly isSaid?: boolean }) {
  const language = useLanguage();
  return (
    <span className="amount">
      <data value={won}>{formatWon(won, language)}</data>
      {isSaid ? <span className="small subtle"> ({sayWon(won, language)})</span> : null}
    </span>
  );
}
