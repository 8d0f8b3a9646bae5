import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { chosenOf } from './bench.js';
import { changesOf, without } from './overlay.js';
import { useStand } from './stand.js';
import { useChangeWords } from './use-change-words.js';

/** All that the chosen scenario changes, in words; each can be taken back by itself. */
export function Chips() {
  const { t } = useTranslation();
  const { setup, bench, act } = useStand();
  const wordsOf = useChangeWords(setup);
  const { overlay } = chosenOf(bench);
  const changes = changesOf(overlay);
  if (changes.length === 0) return <p className="subtle">{t('whatIf.chip.none')}</p>;
  return (
    <ul className="plain-list chips" aria-label={t('whatIf.chip.title')}>
      {changes.map((change) => {
        const said = wordsOf(change);
        return (
          <li key={said} className="chip">
            <span>{said}</span>
            <Button
              kind="plain"
              size="small"
              aria-label={t('whatIf.chip.remove', { change: said })}
              onClick={() => act({ type: 'overlay', overlay: without(overlay, change) })}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
