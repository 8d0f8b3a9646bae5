import { useTranslation } from 'react-i18next';
import { useCapital, useWords } from '../i18n/use-language.js';
import type { SuggestedWords } from './use-suggestions.js';

interface Props {
  readonly id: string;
  /** Of the cell. */
  readonly name: string;
  readonly suggestions: SuggestedWords;
}

/** The words to choose from, below the cell that is typed into. */
export function Suggestions({ id, name, suggestions }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  return (
    <ul
      id={id}
      className="suggestions"
      role="listbox"
      aria-label={t('grid.choices', { name })}
      hidden={!suggestions.isShown}
    >
      {suggestions.isShown
        ? suggestions.found.map((word, index) => (
            <li
              key={word.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === suggestions.active}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
                event.stopPropagation();
                suggestions.choose(word);
              }}
            >
              {capital(words(word.label))}
              {word.more === undefined ? null : <span className="small subtle"> {word.more}</span>}
            </li>
          ))
        : null}
    </ul>
  );
}
