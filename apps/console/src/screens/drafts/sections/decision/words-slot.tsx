import type { Words } from '../../../../api/types.js';
import { useEditing } from '../../../../editing/index.js';
import { lastName } from '../../../../editing/place.js';
import { BilingualSlot } from '../../../../schema-form/text-slots.js';

interface Props {
  readonly at: string;
  readonly label: string;
  readonly value: Words | undefined;
  readonly isRequired?: boolean;
  /** What it stands in, where that is not there yet. */
  readonly within?: string | undefined;
}

/** A text of the rule set in Korean and English, changed at its place. */
export function WordsSlot({ at, label, value, isRequired = true, within }: Props) {
  const { change, isReadOnly } = useEditing();
  return (
    <BilingualSlot
      node={{ widget: 'bilingual' }}
      label={label}
      at={at}
      isPlace
      value={value}
      around={[]}
      isRequired={isRequired}
      isReadOnly={isReadOnly}
      put={(next, step) => {
        const name = lastName(at);
        const whole = within === undefined ? { at, set: next } : { at: within, set: { [name]: next } };
        change([next === undefined ? { at, remove: true } : whole], step);
      }}
    />
  );
}
