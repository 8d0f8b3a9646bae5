import type { ComponentProps } from 'react';
import { textOf } from './entry.js';
import { fieldId } from './facts.js';
import { described } from './field-frame.js';
import type { FieldProps } from './field-props.js';

interface Props extends FieldProps {
  /** Puts the text into its usual form when the field is left; what cannot be read stays as it is. */
  readonly tidy?: (text: string) => string;
  readonly describedBy?: string;
  readonly input?: Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder' | 'autoComplete' | 'className'>;
}

/** A line of text. It is kept as typed until the field is left: a number read on every key would turn 12.5 into 125. */
export function TextInput({ tidy, describedBy, input, ...field }: Props) {
  const { pointer, entry, onChange, errors, isRequired } = field;
  const text = textOf(entry);
  const put = (next: string): void => onChange(next === '' ? undefined : next, pointer);
  return (
    <input
      type="text"
      autoComplete="off"
      {...input}
      id={fieldId(pointer)}
      className={`input ${input?.className ?? ''}`.trim()}
      value={text}
      aria-invalid={errors.has(pointer)}
      aria-required={isRequired === true}
      aria-describedby={described(field, ...(describedBy === undefined ? [] : [describedBy]))}
      onChange={(event) => put(event.target.value)}
      onBlur={() => {
        const tidied = tidy?.(text) ?? text;
        if (tidied !== text) put(tidied);
      }}
    />
  );
}
