import { useEffect, useRef, type KeyboardEvent } from 'react';

interface Props {
  readonly id: string;
  /** What is looked for, as the address has it. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Id of its help. */
  readonly describedBy?: string | undefined;
}

/**
 * A search field whose text stands in the address. The address follows later than the keys: were it written back while
 * someone types, the caret would jump and Korean syllables would break apart. So the field keeps its own text.
 */
export function SearchInput({ id, text, onChange, describedBy }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = text;
  }, [text]);
  const clear = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.value = '';
    onChange('');
  };
  return (
    <input
      id={id}
      ref={field}
      className="input"
      type="search"
      defaultValue={text}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={clear}
    />
  );
}
