import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import type { Entry, Row } from './entry.js';
import { fieldId } from './facts.js';
import { FactField } from './fact-field.js';
import type { FieldProps } from './field-props.js';
import { RecordParts } from './record-field.js';
import { pointerTo } from './value.js';
import { useCapital } from '../i18n/use-language.js';

interface Props {
  /** The list that the row stands in. */
  readonly field: FieldProps;
  readonly rows: readonly Row[];
  readonly index: number;
  readonly onPut: (rows: readonly Row[]) => void;
  readonly onMove: (index: number, step: -1 | 1) => void;
  readonly onRemove: (index: number) => void;
}

/** One row of a list, its buttons named by its number. */
export function ListRow({ field, rows, index, onPut, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { type, label, pointer, errors } = field;
  const { of } = type;
  const row = rows[index];
  if (of === undefined || row === undefined) return null;
  const name = t('list.row', { label, number: index + 1 });
  const at = pointerTo(pointer, index);
  const put = (entry: Entry, step?: string): void => {
    const next = rows.map((other) =>
      other === row ? { id: row.id, ...(entry === undefined ? {} : { entry }) } : other,
    );
    if (step === undefined) onPut(next);
    else field.onChange({ rows: next }, step);
  };
  const inside: FieldProps = {
    type: of,
    label: name,
    pointer: at,
    entry: row.entry,
    errors,
    onChange: put,
  };
  const buttons = (
    <div className="row list-row-buttons">
      <Button kind="plain" size="small" disabled={index === 0} onClick={() => onMove(index, -1)}>
        <Icon name="up" />
        <span className="visually-hidden">{t('list.up', { name })}</span>
      </Button>
      <Button kind="plain" size="small" disabled={index === rows.length - 1} onClick={() => onMove(index, 1)}>
        <Icon name="down" />
        <span className="visually-hidden">{t('list.down', { name })}</span>
      </Button>
      <Button kind="plain" size="small" onClick={() => onRemove(index)}>
        {t('list.remove')}
        <span className="visually-hidden"> {name}</span>
      </Button>
    </div>
  );
  if (of.type !== 'record')
    return (
      <div className="list-row list-row-single">
        <FactField {...inside} />
        {buttons}
      </div>
    );
  return (
    <fieldset id={fieldId(at)} className="list-row">
      <legend>{capital(name)}</legend>
      <RecordParts {...inside} />
      {buttons}
    </fieldset>
  );
}
