import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypeView, WordView } from '../api/types.js';
import { guessedType } from '../conditions/change-row.js';
import { ConstantField } from '../conditions/operand-field.js';
import { useRuleScope, type RuleScope } from '../conditions/scope.js';
import type { Operand } from '../conditions/tree.js';
import type { Entry } from '../fields/entry.js';
import { valueOf } from '../fields/value.js';
import { BLANK } from './value.js';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: unknown;
  /** What the values beside it are, with their unit. */
  readonly like?: TypeView | undefined;
  readonly onChange: (value: unknown, step?: string) => void;
  readonly isReadOnly: boolean;
}

const KINDS = ['number', 'date', 'boolean', 'word', 'text', 'list'] as const;
type Kind = (typeof KINDS)[number];
const KIND_OF: Readonly<Partial<Record<TypeView['type'], Kind>>> = {
  money: 'number',
  count: 'number',
  decimal: 'number',
  points: 'number',
  date: 'date',
  boolean: 'boolean',
  word: 'word',
  list: 'list',
};

/** A fixed value: number, date, yes or no, a word, text, or several of them. Typed text stays as typed until it is left. */
export function LiteralField({ id, name, value, like, onChange, isReadOnly }: Props) {
  const { t } = useTranslation();
  const scope = useRuleScope();
  const words = useMemo(() => wordsIn(scope), [scope]);
  const [chosen, setChosen] = useState<Kind>();
  const [held, setHeld] = useState<Operand>({});
  const kind = chosen ?? kindOf(value, like, words);
  const type = typeOf(kind, value, like, words);
  // What is typed here is only shown for as long as the value is the one it was typed for.
  const operand: Operand =
    held.json === value && held.entry !== undefined ? held : value === BLANK ? {} : { json: value };

  const choose = (next: Kind): void => {
    setChosen(next);
    setHeld({});
    onChange(next === 'boolean' ? true : next === 'list' ? [] : BLANK);
  };
  const enter = (entry: Entry): void => {
    const { mistakes, ...read } = valueOf(type, entry, '');
    const json = 'value' in read && mistakes.length === 0 ? read.value : value;
    setHeld({ entry, json });
    if (json !== value) onChange(json, id);
  };
  return (
    <div className="value-literal">
      <select
        className="input value-kind"
        aria-label={t('expression.literalKind', { name })}
        value={kind}
        disabled={isReadOnly}
        onChange={(event) => choose(event.target.value as Kind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`expression.literalKinds.${one}`)}
          </option>
        ))}
      </select>
      <ConstantField id={id} name={name} type={type} operand={operand} onEntry={enter} isReadOnly={isReadOnly} />
    </div>
  );
}

/** Every word of every list that the scope speaks of, each once. */
function wordsIn(scope: RuleScope): readonly WordView[] {
  const all = scope.names.flatMap(({ type }) => type?.words ?? type?.of?.words ?? type?.keys ?? []);
  return [...new Map(all.map((word) => [word.id, word])).values()];
}

function kindOf(value: unknown, like: TypeView | undefined, words: readonly WordView[]): Kind {
  if (value === BLANK || value === undefined) return (like && KIND_OF[like.type]) ?? 'number';
  if (typeof value === 'string' && words.some(({ id }) => id === value)) return 'word';
  return KIND_OF[guessedType(value).type] ?? 'text';
}

function typeOf(kind: Kind, value: unknown, like: TypeView | undefined, words: readonly WordView[]): TypeView {
  switch (kind) {
    case 'number':
      return like !== undefined && KIND_OF[like.type] === 'number' ? like : { type: 'points' };
    case 'word':
      return { type: 'word', words: [...(like?.words ?? words)] };
    case 'list':
      return value === BLANK ? { type: 'list', of: { type: 'points' } } : guessedType(value);
    case 'date':
    case 'boolean':
    case 'text':
      return { type: kind };
  }
}
