import { isOverlap } from '../../editing/place.js';
import { useWords } from '../../i18n/use-language.js';
import { useComparison } from './use-findings.js';

/** What stood at a place in the version the draft is based on, in words, where it was another. */
export function useFormerText(draft: string): (at: string) => string | undefined {
  const words = useWords();
  const { data } = useComparison(draft);
  return (at) => {
    const found =
      data?.changes.find((change) => change.at === at) ?? data?.changes.find((change) => isOverlap(change.at, at));
    return found?.before === undefined ? undefined : words(found.before);
  };
}
