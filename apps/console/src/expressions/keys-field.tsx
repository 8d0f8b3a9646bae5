import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useRuleScope, type Labelled } from '../conditions/scope.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { ArgumentField } from './argument-field.js';
import type { NodeProps } from './node-props.js';
import { blankOf } from './value.js';

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[.:_-][A-Za-z0-9]+)*$/;

/** Arguments by name: one for each option of a reading, or under names that are given here and then stay. */
export function KeysField({ node, id, name, value, around, onChange, isReadOnly }: NodeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const options = useOptions(node.keys, around);
  const entries = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  const inner = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
  const left = options?.filter((option) => !entries.some(([key]) => key === option.id));
  const put = (next: readonly (readonly [string, unknown])[], step?: string): void =>
    onChange(Object.fromEntries(next), step);
  const labelOf = (key: string): string => {
    const option = options?.find((one) => one.id === key);
    return option === undefined ? key : words(option.label);
  };
  return (
    <div className="stack-tight">
      {entries.map(([key, item]) => {
        const own = t('expression.of', { name, part: labelOf(key) });
        return (
          <div key={key} className="value-argument">
            <div className="row">
              <span className="value-label" aria-hidden="true">
                {capital(labelOf(key))}
              </span>
              {isReadOnly ? null : (
                <Button kind="plain" size="small" onClick={() => put(entries.filter(([one]) => one !== key))}>
                  {t('list.remove')}
                  <span className="visually-hidden"> {own}</span>
                </Button>
              )}
            </div>
            <ArgumentField
              node={inner}
              id={`${id}-${key}`}
              name={own}
              value={item}
              around={{ ...(around as object), key }}
              onChange={(next, step) =>
                put(
                  entries.map((entry) => (entry[0] === key ? [key, next] : entry)),
                  step,
                )
              }
              isReadOnly={isReadOnly}
            />
          </div>
        );
      })}
      {isReadOnly ? null : left !== undefined ? (
        <div className="row">
          {left.map((option) => (
            <Button key={option.id} size="small" onClick={() => put([...entries, [option.id, blankOf(inner)]])}>
              {t('expression.add', { name: words(option.label) })}
            </Button>
          ))}
        </div>
      ) : (
        <NewKey
          name={name}
          taken={entries.map(([key]) => key)}
          onAdd={(key) => put([...entries, [key, blankOf(inner)]])}
        />
      )}
    </div>
  );
}

/** What the names may be, where they are given by something else. */
function useOptions(keys: string | undefined, around: unknown): readonly Labelled[] | undefined {
  const { readings } = useRuleScope();
  const args = (typeof around === 'object' && around !== null ? around : {}) as Readonly<Record<string, unknown>>;
  if (keys === 'option') return readings.find(({ id }) => id === args['id'])?.options;
  if (keys !== 'column') return undefined;
  const { columns } = args;
  if (typeof columns !== 'object' || columns === null) return undefined;
  return Object.keys(columns).map((id) => ({ id, label: { ko: id, en: id } }));
}

interface NewKeyProps {
  readonly name: string;
  readonly taken: readonly string[];
  readonly onAdd: (key: string) => void;
}

function NewKey({ name, taken, onAdd }: NewKeyProps) {
  const { t } = useTranslation();
  const helpId = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    const key = text.trim();
    const fits = NAME.test(key) && !taken.includes(key);
    setWrong(!fits);
    if (!fits) return;
    setText('');
    onAdd(key);
  };
  return (
    <div className="stack-tight">
      <div className="row">
        <input
          type="text"
          className="input value-new-key"
          aria-label={t('expression.of', { name, part: t('expression.addKey') })}
          aria-describedby={helpId}
          aria-invalid={isWrong}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button size="small" onClick={add}>
          {t('expression.add', { name })}
        </Button>
      </div>
      <p id={helpId} className={isWrong ? 'small field-error' : 'small subtle'}>
        {isWrong ? t('expression.keyWrong') : t('expression.addKeyHelp')}
      </p>
    </div>
  );
}
