import { useState, type KeyboardEvent } from 'react';
import { finder } from '../components/use-find.js';
import { useLanguage } from '../i18n/use-language.js';
import type { CellWord } from './cell-type.js';
import { wordText } from './cell-text.js';

const MOST = 50;

interface Options {
  readonly words: readonly CellWord[] | undefined;
  readonly typed: string;
  /** What stood there before: opening a cell shows every word, not only its own. */
  readonly original: string;
  readonly takesMany: boolean;
  readonly put: (text: string) => void;
}

export interface SuggestedWords {
  readonly isShown: boolean;
  readonly found: readonly CellWord[];
  readonly active: number;
  readonly activeId: (listId: string) => string | undefined;
  readonly choose: (word: CellWord) => void;
  /** @returns whether the key is used up */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The words that fit what is typed. Arrows choose among them, Enter takes the chosen one. */
export function useSuggestions({ words, typed, original, takesMany, put }: Options): SuggestedWords {
  const language = useLanguage();
  const [at, setAt] = useState({ typed, index: -1 });
  // Another text is another list: nothing of it is chosen yet.
  const active = at.typed === typed ? at.index : -1;
  const cut = takesMany ? typed.lastIndexOf(',') + 1 : 0;
  const sought = typed === original ? '' : typed.slice(cut).trim();
  const isFound = finder(sought);
  const found = (words ?? [])
    .filter(({ id, label, more }) => isFound(id, label.ko, label.en, more ?? ''))
    .slice(0, MOST);
  const isShown = words !== undefined && found.length > 0;

  const choose = (word: CellWord): void => {
    const text = wordText(words ?? [], word.id, language);
    const before = typed === original && takesMany && original !== '' ? `${original}, ` : typed.slice(0, cut);
    const lead = before !== '' && !before.endsWith(' ') ? `${before} ` : before;
    const next = `${lead}${text}`;
    put(next);
    setAt({ typed: next, index: -1 });
  };
  const step = (by: number): true => {
    const next = active + by;
    setAt({ typed, index: next < 0 ? found.length - 1 : next % found.length });
    return true;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isShown || event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown') return step(1);
    if (event.key === 'ArrowUp') return step(-1);
    const chosen = found[active];
    if (chosen === undefined || (event.key !== 'Enter' && event.key !== 'Tab')) return false;
    choose(chosen);
    // Of several words another may follow: the first Enter takes the word, the next one the cell.
    return takesMany && event.key === 'Enter';
  };
  return { isShown, found, active, activeId: (id) => (active < 0 ? undefined : `${id}-${active}`), choose, onKey };
}
