import { createElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameJson } from '../editing/same-json.js';
import { editorFor, type DelegateKind } from './editors.js';
import { inside, useEditing } from '../editing/index.js';
import type { SlotProps } from './field-slot.js';
import { useChoices, useJsonType } from './form-context.js';
import { asRecord } from './schema-node.js';
import { describedBy, SlotFrame, slotId } from './slot-frame.js';
import { Chooser } from './chooser.js';
import { ValueField } from './value-field.js';
import { TextArea } from './text-slots.js';

const written = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

/** Arbitrary JSON, as the last resort: of a known type in a field of that type, else as text that must be JSON. */
export function JsonSlot(props: SlotProps) {
  const type = useJsonType(props.at);
  const { value, isReadOnly, put, label, help } = props;
  if (type === undefined) return <JsonText {...props} />;
  return <ValueField id={slotId(props)} {...{ type, label, help, value, isReadOnly }} onChange={put} />;
}

export function JsonText(props: SlotProps) {
  const { t } = useTranslation();
  const { value, help, isReadOnly, put, at, label } = props;
  const id = slotId(props);
  const [held, setHeld] = useState<{ readonly typed: string; readonly means: unknown }>();
  const text = held !== undefined && isSameJson(held.means, value) ? held.typed : written(value);
  const mistake = mistakeIn(text);
  const change = (typed: string): void => {
    const isWrong = mistakeIn(typed) !== undefined;
    const means = isWrong ? value : typed.trim() === '' ? undefined : (JSON.parse(typed) as unknown);
    setHeld({ typed, means });
    if (!isWrong && !isSameJson(means, value)) put(means, `${at} ${label}`);
  };
  return (
    <SlotFrame
      {...props}
      id={id}
      sayBefore={written}
      mistake={mistake === undefined ? undefined : t('schemaForm.notJson', { said: mistake })}
    >
      <TextArea
        id={id}
        text={text}
        isLong
        isReadOnly={isReadOnly}
        describedBy={describedBy(id, help, mistake)}
        onText={change}
      />
    </SlotFrame>
  );
}

/** What the parser says of a text that is no JSON. */
function mistakeIn(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A condition or a value, by the editor that others offer for it; as JSON until one does. */
export function DelegateSlot({ kind, ...props }: SlotProps & { readonly kind: DelegateKind }) {
  const { label, at, isPlace, value, isReadOnly, put } = props;
  const before = useEditing().baseValueAt(at);
  const Editor = editorFor(kind);
  if (Editor === undefined) return <JsonText {...props} />;
  return (
    <SlotFrame {...props} id={slotId(props)} isGroup>
      {/* The registry gives one and the same component from the first form on. */}
      {createElement(Editor, { label, at, value, isReadOnly, before: isPlace ? before : undefined, onChange: put })}
    </SlotFrame>
  );
}

/** A fact or another name, and what of it. */
export function ReferenceSlot(props: SlotProps) {
  const { t } = useTranslation();
  const { value, isReadOnly, isRequired, put, at, around, help, label } = props;
  const id = slotId(props);
  const { fact, path } = asRecord(value);
  const choices = useChoices('inScope', at, around) ?? [];
  const change = (next: { fact?: unknown; path?: unknown }): void => {
    const { fact: of = fact, path: part = path } = next;
    if (of === undefined || of === '') return;
    put({ fact: of, ...(part === undefined || part === '' ? {} : { path: part }) }, `${at} ${label}`);
  };
  return (
    <SlotFrame {...props} id={id} isGroup sayBefore={written}>
      <div className="field-grid">
        <div className="field">
          <label className="small" htmlFor={`${id}-fact`}>
            {t('schemaForm.referred')}
          </label>
          <Chooser
            id={`${id}-fact`}
            label={`${label} – ${t('schemaForm.referred')}`}
            choices={choices}
            chosen={typeof fact === 'string' && fact !== '' ? fact : undefined}
            onChoose={(chosen) => change({ fact: chosen })}
            isReadOnly={isReadOnly}
            describedBy={describedBy(id, help)}
          />
        </div>
        <div className="field">
          <label className="small" htmlFor={`${id}-path`}>
            {t('schemaForm.path')}
          </label>
          <TextArea
            id={`${id}-path`}
            text={typeof path === 'string' ? path : ''}
            isLong={false}
            isReadOnly={isReadOnly || fact === undefined}
            onText={(text) => change({ path: text })}
          />
        </div>
      </div>
      {isRequired || value === undefined || isReadOnly ? null : (
        <button type="button" className="button button-plain button-small" onClick={() => put(undefined)}>
          {t('schemaForm.clear')}
          <span className="visually-hidden"> {label}</span>
        </button>
      )}
    </SlotFrame>
  );
}

const NOTHING = { nothing: true } as const;

/** What leaving something out means: not known, known to be nothing, or a value. */
export function AbsenceSlot(props: SlotProps) {
  const { t } = useTranslation();
  const { value, isReadOnly, put, help, isRequired } = props;
  const id = slotId(props);
  const kind = value === undefined ? 'missing' : isSameJson(value, NOTHING) ? 'nothing' : 'value';
  const choose = (next: string): void => put(next === 'missing' ? undefined : next === 'nothing' ? NOTHING : false);
  return (
    <>
      <SlotFrame {...props} id={id} isRequired={isRequired} sayBefore={written}>
        <select
          id={id}
          className="input"
          value={kind}
          disabled={isReadOnly}
          aria-describedby={describedBy(id, help)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="missing">{t('schemaForm.absence.missing')}</option>
          <option value="nothing">{t('schemaForm.absence.nothing')}</option>
          <option value="value">{t('schemaForm.absence.value')}</option>
        </select>
      </SlotFrame>
      {kind === 'value' ? (
        <JsonSlot
          {...props}
          at={inside(props.at, 'value')}
          label={t('schemaForm.absentValue', { label: props.label })}
          help={undefined}
          isPlace={false}
        />
      ) : null}
    </>
  );
}
