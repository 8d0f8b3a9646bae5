import { query } from '../../api/client.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

/** What forms are called on the screen, with their numbers; their ids while that is not known. */
export function useFormNames(): (ruleSet: string, form: string) => string {
  const list = query.useQuery('get', '/api/forms');
  const words = useWords();
  const capital = useCapital();
  return (ruleSet, form) => {
    const found = list.data?.items.find(({ id }) => id === `${ruleSet}/${form}`);
    return found === undefined ? form : [found.no, capital(words(found.label))].filter(Boolean).join(' ');
  };
}
