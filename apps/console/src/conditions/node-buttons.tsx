import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from 'react-querybuilder';
import { Button } from '../components/button.js';
import { Icon } from '../components/icon.js';
import { wrap, type Move } from './edit-tree.js';
import { controlId, useActions } from './editor-context.js';

interface Props {
  /** Id of the row or group. */
  readonly id: string;
  readonly path: Path;
  /** What it is called, with its place. */
  readonly name: string;
  readonly can: Readonly<Record<Move, boolean>>;
  /** May a group be put around it? */
  readonly canWrap: boolean;
}

/** Moves, copies and removes a row or a group. What is seldom needed opens below. */
export function NodeButtons({ id, path, name, can, canWrap }: Props) {
  const { t } = useTranslation();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const of = <span className="visually-hidden"> {name}</span>;
  return (
    <div className="row condition-buttons">
      {(['up', 'down'] as const).map((by) => (
        <Button
          key={by}
          id={controlId(id, by)}
          kind="plain"
          size="small"
          disabled={!can[by]}
          onClick={() => actions.move(path, by)}
        >
          <Icon name={by} />
          <span className="visually-hidden">
            {t(`condition.${by}`)} {name}
          </span>
        </Button>
      ))}
      <Button
        id={controlId(id, 'more')}
        kind="plain"
        size="small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('condition.more')}
        {of}
      </Button>
      {isOpen ? (
        <>
          {(['out', 'in'] as const).map((by) => (
            <Button
              key={by}
              id={controlId(id, by)}
              kind="plain"
              size="small"
              disabled={!can[by]}
              onClick={() => actions.move(path, by)}
            >
              {t(`condition.${by}`)}
              {of}
            </Button>
          ))}
          <Button kind="plain" size="small" disabled={!canWrap} onClick={() => actions.edit(wrap(path))}>
            {t('condition.wrap')}
            {of}
          </Button>
          <Button kind="plain" size="small" onClick={() => actions.copy(path)}>
            {t('condition.copy')}
            {of}
          </Button>
        </>
      ) : null}
      <Button kind="plain" size="small" onClick={() => actions.remove(path, name)}>
        {t('condition.remove')}
        {of}
      </Button>
    </div>
  );
}

const KEYS: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };

/** @returns the move that Alt with an arrow key asks for */
export function moveOfKey(event: KeyboardEvent): Move | undefined {
  const by = KEYS[event.key];
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing ? by : undefined;
}
