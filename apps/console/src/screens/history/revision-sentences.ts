import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import type { Content } from '../../editing/apply-change.js';
import { formatDay, isDay } from '../../format/dates.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useJsonText } from '../drafts/json-text.js';
import { usePlaceWords } from '../drafts/place-words.js';

type Revision = components['schemas']['DraftRevision'];
type Change = Revision['changes'][number];

/** Characters of a value in a sentence; whole cases and tables are told by their beginning. */
const MOST = 120;

/** What one step changed, a sentence for each place. @param content of the draft, for the names of places */
export function useRevisionSentences(content: Content): (revision: Revision) => readonly string[] {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const textOf = useJsonText();
  const language = useLanguage();
  const short = (value: unknown): string => {
    const text = typeof value === 'string' && isDay(value) ? formatDay(value, language) : textOf(value);
    return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  };
  const told = (change: Change, undo: readonly Change[]): string => {
    const place = placeWords(content, change.at);
    if ('remove' in change) return t('history.sentence.removed', { place });
    if ('move' in change) return t('history.sentence.moved', { place });
    if (!('set' in change))
      return t('history.sentence.dated', { place, from: formatDay(change.from, language), after: short(change.value) });
    const back = undo.find(({ at }) => at === change.at);
    const after = short(change.set);
    return back !== undefined && 'set' in back
      ? t('history.sentence.set', { place, before: short(back.set), after })
      : t('history.sentence.added', { place, after });
  };
  return ({ event, changes, undo, note = '' }) =>
    // Of values that were confirmed the places are noted, a line each.
    event === 'confirmed' || event === 'unconfirmed'
      ? note.split('\n').flatMap((at) => (at === '' ? [] : [placeWords(content, at)]))
      : changes.map((change) => told(change, undo));
}
