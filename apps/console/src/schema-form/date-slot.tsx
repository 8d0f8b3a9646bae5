import { useState } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { formatDay } from '../format/dates.js';
import { readCellDay } from '../grid/read-date.js';
import { useCellWords } from '../grid/use-cell-words.js';
import type { SlotProps } from './field-slot.js';
import { describedBy, SlotFrame, slotId } from './slot-frame.js';

/** A day, typed in any of the usual forms. */
export function DateSlot(props: SlotProps) {
  const language = useLanguage();
  const cellWords = useCellWords();
  const { value, help, isReadOnly, isRequired, put, at, label } = props;
  const id = slotId(props);
  const [held, setHeld] = useState<{ readonly typed: string; readonly means: unknown }>();
  const text = held !== undefined && held.means === value ? held.typed : typeof value === 'string' ? value : '';
  const read = text === '' ? undefined : readCellDay(text);
  const mistake =
    read !== undefined && 'mistake' in read
      ? `${cellWords.mistake(read.mistake)} ${cellWords.expected({ kind: 'date' })}`
      : undefined;
  const change = (typed: string): void => {
    const now = typed === '' ? undefined : readCellDay(typed);
    const gone = isRequired ? value : undefined;
    const means = now === undefined ? gone : 'mistake' in now ? value : now.value;
    setHeld({ typed, means });
    if (means !== value) put(means, `${at} ${label}`);
  };
  return (
    <SlotFrame {...props} id={id} mistake={mistake} sayBefore={(before) => formatDay(String(before), language)}>
      <input
        id={id}
        className="input input-date"
        type="text"
        autoComplete="off"
        value={text}
        readOnly={isReadOnly}
        aria-invalid={mistake !== undefined}
        aria-describedby={describedBy(id, help, mistake)}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        onBlur={() => {
          if (mistake === undefined) setHeld(undefined);
        }}
      />
    </SlotFrame>
  );
}
