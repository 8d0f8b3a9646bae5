import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { newRow, rowsOf, type Row } from './entry.js';
import { fieldId } from './facts.js';
import { FieldGroup } from './field-frame.js';
import type { FieldProps } from './field-props.js';
import { focusField } from './focus-field.js';
import { ListRow } from './list-row.js';
import { pointerTo } from './value.js';
import { NoneBox } from './word-list-field.js';

/** A list of anything but words: rows to add, move and take out; what was taken out can be put back. */
export function ListField(props: FieldProps) {
  const { t } = useTranslation();
  const { label, pointer, entry, onChange } = props;
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly index: number }>();
  const rows = rowsOf(entry) ?? [];
  const put = (next: readonly Row[]): void => onChange({ rows: next });

  const add = (): void => {
    put([...rows, newRow(rows)]);
    requestAnimationFrame(() => focusField(pointerTo(pointer, rows.length)));
  };
  const remove = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    const left = rows.filter((_, at) => at !== index);
    onChange(left.length === 0 ? undefined : { rows: left });
    setRemoved({ row, index });
    requestAnimationFrame(() => document.getElementById(`${fieldId(pointer)}-put-back`)?.focus());
  };
  const putBack = (): void => {
    if (removed === undefined) return;
    put(rows.toSpliced(removed.index, 0, removed.row));
    setRemoved(undefined);
    requestAnimationFrame(() => focusField(pointerTo(pointer, removed.index)));
  };
  const move = (index: number, step: -1 | 1): void => {
    const row = rows[index];
    if (row === undefined) return;
    put(rows.toSpliced(index, 1).toSpliced(index + step, 0, row));
    requestAnimationFrame(() => focusField(pointerTo(pointer, index + step)));
  };

  return (
    <FieldGroup {...props} className="field-nested">
      {rows.map((row, index) => (
        <ListRow key={row.id} field={props} rows={rows} index={index} onPut={put} onMove={move} onRemove={remove} />
      ))}
      <div className="row">
        <Button size="small" onClick={add}>
          {t('list.add', { label })}
        </Button>
        {rows.length > 0 ? null : (
          <NoneBox
            isTicked={rowsOf(entry)?.length === 0}
            label={t('list.none')}
            onTick={(isTicked) => onChange(isTicked ? { rows: [] } : undefined)}
          />
        )}
        <span role="status" className="row">
          {removed === undefined ? null : (
            <>
              <span className="small">{t('list.removed', { number: removed.index + 1 })}</span>
              <Button id={`${fieldId(pointer)}-put-back`} kind="plain" size="small" onClick={putBack}>
                {t('list.putBack')}
              </Button>
            </>
          )}
        </span>
      </div>
    </FieldGroup>
  );
}
