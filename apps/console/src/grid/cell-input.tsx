import { useId, useLayoutEffect, useState } from 'react';
import type { CellWord } from './cell-type.js';
import { Suggestions } from './suggestions.js';
import { useSuggestions } from './use-suggestions.js';
import type { Grid } from './use-grid.js';

interface Props {
  readonly grid: Grid;
  /** Row and column, in the language of the screen. */
  readonly name: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
  /** Words that may be chosen; nothing where the cell is no matter of choice. */
  readonly words: readonly CellWord[] | undefined;
  /** Several words, parted by commas. */
  readonly takesMany: boolean;
}

/**
 * The active cell. It is always a real field with its whole text selected, so that typing replaces the text by itself:
 * a syllable of Hangul is composed in it from its first letter on, which no field that appears with a key can promise.
 */
export function CellInput({ grid, name, text, isReadOnly, isWrong, describedBy, words, takesMany }: Props) {
  // Named as what they are: references, not values of this render.
  const { input: inputRef, takesFocus: takesFocusRef, mode } = grid;
  const [last, setLast] = useState({ text, typed: text });
  const typed = last.text === text ? last.typed : text;
  const setTyped = (next: string): void => setLast({ text, typed: next });
  const listId = useId();
  const isOpen = mode !== undefined;

  useLayoutEffect(() => {
    if (!takesFocusRef.current) return;
    takesFocusRef.current = false;
    inputRef.current?.focus();
  });
  // Not while typing: a syllable in the making would break apart.
  useLayoutEffect(() => {
    const field = inputRef.current;
    if (field === null) return;
    if (isOpen) {
      if (mode === 'opened') field.setSelectionRange(field.value.length, field.value.length);
      return;
    }
    field.value = text;
    if (field === document.activeElement) field.select();
  }, [inputRef, isOpen, mode, text]);

  const put = (next: string): void => {
    if (inputRef.current !== null) inputRef.current.value = next;
    setTyped(next);
  };
  const suggestions = useSuggestions({ words: isOpen ? words : undefined, typed, original: text, takesMany, put });

  return (
    <>
      <input
        ref={inputRef}
        className="grid-input"
        type="text"
        autoComplete="off"
        defaultValue={text}
        readOnly={isReadOnly}
        aria-label={name}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        {...(words === undefined
          ? {}
          : {
              role: 'combobox',
              'aria-expanded': suggestions.isShown,
              'aria-controls': listId,
              'aria-autocomplete': 'list' as const,
              'aria-activedescendant': suggestions.activeId(listId),
            })}
        onMouseDown={() => {
          if (!isOpen) setTyped(text);
        }}
        onFocus={(event) => {
          if (!isOpen) event.currentTarget.select();
        }}
        onCompositionStart={() => {
          if (!isOpen && !isReadOnly) grid.open('typed');
        }}
        onInput={(event) => {
          if (!isOpen) grid.open('typed');
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (!isOpen) setTyped(text);
          if (suggestions.onKey(event)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      />
      {words === undefined ? null : <Suggestions id={listId} name={name} suggestions={suggestions} />}
    </>
  );
}
