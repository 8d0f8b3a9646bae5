import { plainText } from '../format/plain-text.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useEditing } from '../editing/index.js';
import { inside } from '../editing/place.js';
import { useWords } from '../i18n/use-language.js';
import type { SlotProps } from './field-slot.js';
import { useFormSchema } from './form-context.js';
import { labelOf } from './item-label.js';
import { Item } from './item.js';
import { NewItem } from './new-item.js';
import { copyId } from './next-id.js';
import { SchemaSlot } from './schema-slot.js';
import { asList, asRecord, resolve } from './schema-node.js';
import { skeletonOf } from './skeleton.js';
import { SlotFrame, slotId } from './slot-frame.js';

/** What names an element and yet may become another: a code, a day. */
const UNSTEADY: ReadonlySet<string> = new Set(['code', 'from']);
/** Up to so many stand open from the start. */
const FEW = 4;

/** A list of records: added to, taken from, put in order, copied. Where elements have names each has its own place. */
export function ListSlot(props: SlotProps) {
  const { t } = useTranslation();
  const words = useWords();
  const schema = useFormSchema();
  const { change } = useEditing();
  const { node, label, value, at, isPlace, around, isReadOnly, isRequired, put } = props;
  const { items, identity } = node;
  const [added, setAdded] = useState<string>();
  if (items === undefined) return null;
  const list = asList(value);
  const entry = resolve(schema, items);
  const idOf = (one: unknown): string => (identity === undefined ? '' : plainText(asRecord(one)[identity]));
  const ids = list.map(idOf);
  // An id that every element has and keeps. A signer's name may come later, and two waivers may name one code.
  const hasIds = identity !== undefined && !UNSTEADY.has(identity) && entry.required?.includes(identity) === true;
  const hasPlaces = isPlace && hasIds && new Set(ids).size === ids.length && !ids.includes('');
  const putList = (next: readonly unknown[], step?: string): void =>
    put(next.length === 0 && !isRequired ? undefined : next, step);
  const nameOf = (one: unknown, index: number): string => {
    const said = labelOf(one);
    return said === undefined ? t('schemaForm.numbered', { label, number: index + 1 }) : words(said);
  };

  const set = (index: number, next: unknown, step?: string): void => {
    if (hasPlaces)
      change(
        [
          next === undefined
            ? { at: inside(at, ids[index] ?? ''), remove: true }
            : { at: inside(at, ids[index] ?? ''), set: next },
        ],
        step,
      );
    else
      putList(
        next === undefined
          ? list.filter((_, place) => place !== index)
          : list.map((one, place) => (place === index ? next : one)),
        step,
      );
  };
  const insert = (index: number, next: unknown): void => {
    if (hasPlaces && value !== undefined)
      change([{ at: inside(at, idOf(next)), set: next, after: index === 0 ? null : (ids[index - 1] ?? null) }]);
    else putList([...list.slice(0, index), next, ...list.slice(index)]);
  };
  const move = (index: number, by: -1 | 1): void => {
    const after = by < 0 ? (ids[index - 2] ?? null) : (ids[index + 1] ?? null);
    if (hasPlaces) change([{ at: inside(at, ids[index] ?? ''), move: true, after }]);
    else {
      const next = [...list];
      const [one] = next.splice(index, 1);
      next.splice(index + by, 0, one);
      putList(next);
    }
  };
  const duplicate = (index: number): void => {
    const one = asRecord(list[index]);
    const copy = !hasIds ? one : { ...one, [identity]: copyId(ids[index] ?? '', ids) };
    insert(index + 1, copy);
  };
  const identityNode = identity === undefined ? undefined : entry.properties?.[identity];
  const fixed = hasIds ? [identity] : [];
  const copyable = !hasIds || identityNode?.names === 'newId';
  return (
    <SlotFrame {...props} id={slotId(props)} isGroup>
      <div className="stack-tight">
        {list.length === 0 ? <p className="small subtle">{t('schemaForm.emptyList')}</p> : null}
        {list.map((one, index) => {
          const name = nameOf(one, index);
          return (
            <Item
              key={hasPlaces ? ids[index] : index}
              name={name}
              id={hasPlaces ? ids[index] : undefined}
              at={hasPlaces ? inside(at, ids[index] ?? '') : undefined}
              isReadOnly={isReadOnly}
              onUp={index === 0 ? undefined : () => move(index, -1)}
              onDown={index === list.length - 1 ? undefined : () => move(index, 1)}
              onCopy={copyable ? () => duplicate(index) : undefined}
              onRemove={() => set(index, undefined)}
              isOpen={list.length < FEW || (hasIds ? ids[index] : String(index)) === added}
            >
              <SchemaSlot
                node={items}
                label={name}
                at={inside(at, hasPlaces ? (ids[index] ?? '') : String(index))}
                isPlace={hasPlaces}
                value={one}
                around={around}
                isRequired
                isReadOnly={isReadOnly}
                put={(next, step) => set(index, next, step)}
                without={fixed}
                isBare
                isTop={false}
              />
            </Item>
          );
        })}
        {isReadOnly ? null : !hasIds ? (
          <p>
            <Button
              size="small"
              onClick={() => {
                setAdded(String(list.length));
                insert(list.length, skeletonOf(schema, items));
              }}
            >
              {t('schemaForm.add')}
              <span className="visually-hidden"> {label}</span>
            </Button>
          </p>
        ) : (
          <NewItem
            label={label}
            at={at}
            entry={items}
            identity={identity}
            keys={undefined}
            names={identityNode?.names ?? node.names}
            taken={ids}
            around={around}
            onAdd={(id, next) => {
              setAdded(id);
              insert(list.length, next);
            }}
          />
        )}
      </div>
    </SlotFrame>
  );
}
