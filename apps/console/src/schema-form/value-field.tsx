import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeView } from '../api/types.js';
import { FactField } from '../fields/fact-field.js';
import { entryOf, type Entry } from '../fields/entry.js';
import { useFieldErrors } from '../fields/use-field-words.js';
import { valueOf } from '../fields/value.js';
import { useUnits } from '../fields/use-unit.js';
import { sayWonForNotice } from '../format/won.js';
import { cellText } from '../grid/cell-text.js';
import { cellTypeOf } from '../grid/cell-type-of.js';
import { readCell } from '../grid/read-cell.js';
import { sameValue } from '../grid/same-row.js';
import { useCellWords } from '../grid/use-cell-words.js';
import { useLanguage } from '../i18n/use-language.js';
import { describedBy, helpId } from './slot-frame.js';

interface Props {
  readonly id: string;
  readonly type: TypeView;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: unknown;
  readonly isReadOnly: boolean;
  readonly onChange: (value: unknown, step?: string) => void;
}

/** Types that stand in one line of text, read as in a table's cell. */
const IN_A_LINE: ReadonlySet<string> = new Set(['money', 'count', 'decimal', 'points', 'date', 'dateTime']);

/** A value of a type of the rules. What cannot be read stays as it was typed, and the rules keep the former value. */
export const ValueField = (props: Props) =>
  IN_A_LINE.has(props.type.type) ? <LineField {...props} /> : <WholeField {...props} />;

function LineField({ id, type, label, help, value, isReadOnly, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const unit = useUnits()(type.unit);
  const cellWords = useCellWords();
  const cellType = cellTypeOf(type);
  const [held, setHeld] = useState<{ readonly typed: string; readonly means: unknown }>();
  // What comes from elsewhere (undo, another person) is another value than what was typed means.
  const own = held !== undefined && sameValue(held.means, value) ? held.typed : undefined;
  const text = own ?? cellText(cellType, value, language);
  const read = readCell(cellType, text);
  const mistake = 'mistake' in read ? `${cellWords.mistake(read.mistake)} ${cellWords.expected(cellType)}` : undefined;
  const change = (typed: string): void => {
    const now = readCell(cellType, typed);
    const means = 'mistake' in now ? value : now.value;
    setHeld({ typed, means });
    if (!sameValue(means, value)) onChange(means, id);
  };
  return (
    <div className={mistake === undefined ? 'field' : 'field field-wrong'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {help === undefined ? null : (
        <p className="field-help" id={helpId(id)}>
          {help}
        </p>
      )}
      {mistake === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {mistake}
        </p>
      )}
      <div className="input-row">
        <input
          id={id}
          className="input input-number"
          type="text"
          autoComplete="off"
          value={text}
          readOnly={isReadOnly}
          aria-invalid={mistake !== undefined}
          aria-describedby={describedBy(id, help, mistake)}
          onChange={({ currentTarget }) => change(currentTarget.value)}
          // The usual form, once it can be read.
          onBlur={() => {
            if (mistake === undefined) setHeld(undefined);
          }}
        />
        {unit === '' ? null : (
          <span className="input-unit">
            <span className="visually-hidden">{t('field.unit')}</span>
            {unit}
          </span>
        )}
      </div>
      {type.type === 'money' && typeof value === 'number' ? (
        <p className="field-said">{sayWonForNotice(value, language)}</p>
      ) : null}
    </div>
  );
}

/** Words, lists, values by key and records: the fields of forms. */
function WholeField({ id, type, label, help, value, isReadOnly, onChange }: Props) {
  const inWords = useFieldErrors();
  const pointer = `/${id}`;
  const [held, setHeld] = useState<{ readonly entry: Entry; readonly means: unknown }>();
  const entry = held !== undefined && sameValue(held.means, value) ? held.entry : entryOf(type, value);
  const { mistakes } = valueOf(type, entry, pointer);
  const field = { ...type, id, label: { ko: label, en: label } };
  const errors = new Map(inWords([field], mistakes).map((error) => [error.pointer, error.message]));
  const change = (next: Entry): void => {
    const read = valueOf(type, next, pointer);
    const means = read.mistakes.length > 0 ? value : read.value;
    setHeld({ entry: next, means });
    if (!sameValue(means, value)) onChange(means, id);
  };
  return (
    <fieldset className="bare" disabled={isReadOnly}>
      <FactField
        type={type}
        label={label}
        help={help}
        pointer={pointer}
        entry={entry}
        onChange={change}
        errors={errors}
      />
    </fieldset>
  );
}
