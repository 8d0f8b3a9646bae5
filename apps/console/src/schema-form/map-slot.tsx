import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useEditing } from '../editing/index.js';
import { inside } from '../editing/place.js';
import { useWords } from '../i18n/use-language.js';
import type { SlotProps } from './field-slot.js';
import { useChoices, useFormSchema } from './form-context.js';
import { labelOf } from './item-label.js';
import { Item } from './item.js';
import { NewItem } from './new-item.js';
import { Chooser } from './chooser.js';
import { SchemaSlot } from './schema-slot.js';
import { asRecord, resolve } from './schema-node.js';
import { skeletonOf } from './skeleton.js';
import { SlotFrame, slotId } from './slot-frame.js';

/** Up to so many stand open from the start. */
const FEW = 4;

/** Entries by key: order means nothing, the key is the name. */
export function MapSlot(props: SlotProps) {
  const { t } = useTranslation();
  const words = useWords();
  const schema = useFormSchema();
  const { change } = useEditing();
  const { node, label, value, at, isPlace, around, isReadOnly, isRequired, put } = props;
  const [added, setAdded] = useState<string>();
  const choices = useChoices(node.keys === 'newId' ? undefined : node.keys, at, around);
  const entry = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  if (entry === undefined) return null;
  const map = asRecord(value);
  const keys = Object.keys(map);
  const nameOf = (key: string): string => {
    const said = labelOf(map[key]) ?? choices?.find((choice) => choice.id === key)?.label;
    return said === undefined ? key : words(said);
  };
  const set = (key: string, next: unknown, step?: string): void => {
    if (isPlace && value !== undefined) {
      change([next === undefined ? { at: inside(at, key), remove: true } : { at: inside(at, key), set: next }], step);
      return;
    }
    const { [key]: _, ...others } = map;
    const whole = next === undefined ? others : { ...map, [key]: next };
    put(Object.keys(whole).length === 0 && !isRequired ? undefined : whole, step);
  };
  const isSmall = resolve(schema, entry).widget !== 'object';
  const slot = (key: string) => (
    <SchemaSlot
      node={entry}
      label={isSmall ? `${label} – ${nameOf(key)}` : nameOf(key)}
      at={inside(at, key)}
      isPlace={isPlace}
      value={map[key]}
      around={around}
      isRequired
      isReadOnly={isReadOnly}
      put={(next, step) => set(key, next, step)}
      isBare
      isTop={false}
    />
  );
  return (
    <SlotFrame {...props} id={slotId(props)} isGroup>
      <div className="stack-tight">
        {keys.length === 0 ? <p className="small subtle">{t('schemaForm.emptyList')}</p> : null}
        {keys.map((key) =>
          isSmall ? (
            <div key={key} className="list-row-single list-row">
              {slot(key)}
              {isReadOnly ? null : (
                <Button kind="plain" size="small" onClick={() => set(key, undefined)}>
                  {t('list.remove')}
                  <span className="visually-hidden"> {nameOf(key)}</span>
                </Button>
              )}
            </div>
          ) : (
            <Item
              key={key}
              name={nameOf(key)}
              id={key}
              at={isPlace ? inside(at, key) : undefined}
              isReadOnly={isReadOnly}
              isOpen={keys.length < FEW || key === added}
              onRemove={() => set(key, undefined)}
            >
              {slot(key)}
            </Item>
          ),
        )}
        {isReadOnly ? null : choices === undefined ? (
          <NewItem
            label={label}
            at={at}
            entry={entry}
            identity={undefined}
            keys={node.propertyNames}
            names="newId"
            taken={keys}
            around={around}
            onAdd={(key, next) => {
              setAdded(key);
              set(key, next);
            }}
          />
        ) : (
          <Chooser
            id={`${slotId(props)}-add`}
            label={t('schemaForm.addTo', { label })}
            choices={choices.filter((choice) => !keys.includes(choice.id))}
            chosen={undefined}
            onChoose={(key) => set(key, skeletonOf(schema, entry) ?? '')}
            isReadOnly={false}
            placeholder={t('schemaForm.addTo', { label })}
          />
        )}
      </div>
    </SlotFrame>
  );
}
