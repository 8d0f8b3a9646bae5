import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import { useRuleScope } from '../conditions/scope.js';
import { newId } from '../editing/new-id.js';
import { useWords } from '../i18n/use-language.js';
import { ArgumentField } from './argument-field.js';
import { firstType } from './element-scope.js';
import type { NodeProps } from './node-props.js';
import { blankOf } from './value.js';
import { ValueField } from './value-field.js';

let last = 0;
const fresh = (): string => `i${(last += 1)}`;

/** A list of arguments: to add, move and take out, by buttons. */
export function ItemsField({ node, id, name, value, around, onChange, isReadOnly }: NodeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const scope = useRuleScope();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [held, setKeys] = useState<readonly string[]>(() => items.map(fresh));
  // What is open and what is typed stays with its item while others move; a list from elsewhere begins anew.
  const keys = held.length === items.length ? held : items.map(fresh);
  if (keys !== held) setKeys(keys);
  const inner = node.items ?? {};
  const isFixed = node.minItems !== undefined && node.minItems === node.maxItems;
  const like = inner.widget === 'value' ? firstType(scope, items) : undefined;

  const put = (next: readonly unknown[], nextKeys: readonly string[]): void => {
    setKeys(nextKeys);
    onChange(next);
  };
  const add = (): void => put([...items, withId(blankOf(inner))], [...keys, fresh()]);
  const take = (index: number): void => put(items.toSpliced(index, 1), keys.toSpliced(index, 1));
  const move = (index: number, by: -1 | 1): void =>
    put(
      items.toSpliced(index, 1).toSpliced(index + by, 0, items[index]),
      keys.toSpliced(index, 1).toSpliced(index + by, 0, keys[index] ?? fresh()),
    );
  /** An item with an id of its own gets one that no other has. */
  function withId(item: unknown): unknown {
    const { identity } = node;
    if (identity === undefined || typeof item !== 'object' || item === null) return item;
    const taken = items.map((one) => String((one as Readonly<Record<string, unknown>>)[identity]));
    return { ...item, [identity]: newId('', taken, identity === 'id' ? 'row' : 'case') };
  }

  return (
    <div className="stack-tight">
      <ol className="value-items">
        {items.map((item, index) => {
          const own = t('expression.item', { name, number: index + 1 });
          const change = (next: unknown, step?: string): void => onChange(items.with(index, next), step);
          return (
            <li key={keys[index]} className="value-item">
              {inner.widget === 'value' ? (
                <ValueField
                  isInner
                  id={`${id}-${keys[index] ?? ''}`}
                  name={own}
                  value={item}
                  like={like}
                  onChange={change}
                  isReadOnly={isReadOnly}
                />
              ) : (
                <ArgumentField
                  node={inner}
                  id={`${id}-${keys[index] ?? ''}`}
                  name={own}
                  value={item}
                  around={around}
                  onChange={change}
                  isReadOnly={isReadOnly}
                />
              )}
              {isReadOnly ? null : (
                <div className="row">
                  <Button kind="plain" size="small" disabled={index === 0} onClick={() => move(index, -1)}>
                    <Icon name="up" />
                    <span className="visually-hidden">{t('expression.up', { name: own })}</span>
                  </Button>
                  <Button
                    kind="plain"
                    size="small"
                    disabled={index === items.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <Icon name="down" />
                    <span className="visually-hidden">{t('expression.down', { name: own })}</span>
                  </Button>
                  {isFixed ? null : (
                    <Button
                      kind="plain"
                      size="small"
                      disabled={items.length <= (node.minItems ?? 0)}
                      onClick={() => take(index)}
                    >
                      {t('list.remove')}
                      <span className="visually-hidden"> {own}</span>
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {isReadOnly || isFixed ? null : (
        <div>
          <Button size="small" onClick={add}>
            {t('expression.add', { name: node.label === undefined ? name : words(node.label) })}
            <span className="visually-hidden"> – {name}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
