import { useSearchParams } from 'react-router';

const PARAMETER = 'find';

interface Find {
  /** What is looked for; empty when nothing is. */
  readonly text: string;
  readonly put: (text: string) => void;
  /** Does an entry with these texts have every word that is looked for? */
  readonly isFound: (...texts: readonly string[]) => boolean;
}

/** What is looked for on the screen. It stands in the address, and typing makes no step in the history. */
export function useFind(): Find {
  const [search, setSearch] = useSearchParams();
  const text = search.get(PARAMETER) ?? '';
  const put = (typed: string): void =>
    setSearch(
      (before) => {
        if (typed.trim() === '') before.delete(PARAMETER);
        else before.set(PARAMETER, typed);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return { text, put, isFound: finder(text) };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Finds by words in any order and case; no words find everything.
 * @example finder('보증금 상한')('임대보증금', '상한액') // true
 */
export function finder(text: string): (...texts: readonly string[]) => boolean {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return (...texts) => {
    const within = plain(texts.join(' '));
    return words.every((word) => within.includes(word));
  };
}
