import { useTranslation } from 'react-i18next';
import { useCapital, useWords } from '../i18n/use-language.js';
import { idsOf } from './entry.js';
import { FieldGroup } from './field-frame.js';
import type { FieldProps } from './field-props.js';

/**
 * Several words of a list, in the list's order. None ticked means not answered; that none of them holds is an answer of
 * its own, and has a box of its own.
 */
export function WordListField(props: FieldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { type, entry, onChange } = props;
  const options = type.of?.words ?? [];
  const ids = idsOf(entry);
  const toggle = (id: string, isTicked: boolean): void => {
    const next = options.map((word) => word.id).filter((word) => (word === id ? isTicked : ids?.includes(word)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <FieldGroup {...props}>
      <div className="choices choices-many">
        {options.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={ids?.includes(id) === true}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {capital(words(label))}
          </label>
        ))}
        <NoneBox
          isTicked={ids?.length === 0}
          label={t('field.noneOfThese')}
          onTick={(tick) => onChange(tick ? [] : undefined)}
        />
      </div>
    </FieldGroup>
  );
}

interface NoneProps {
  readonly isTicked: boolean;
  readonly label: string;
  readonly onTick: (isTicked: boolean) => void;
}

export const NoneBox = ({ isTicked, label, onTick }: NoneProps) => (
  <label className="choice choice-none">
    <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
    {label}
  </label>
);
