import { memo, useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from 'react-querybuilder';
import { Button } from '../components/button.js';
import { ConditionRow } from './condition-row.js';
import { levelsOf, MOVES, newGroup, newRow, put, type Move } from './edit-tree.js';
import { controlId, placeText, useActions, useSurroundings } from './editor-context.js';
import { moveOfKey, NodeButtons } from './node-buttons.js';
import { isGroup, type Group, type Node } from './tree.js';

const KINDS = ['all', 'any', 'notAll', 'notAny'] as const;
type Kind = (typeof KINDS)[number];
const kindOf = ({ combinator, not }: Group): Kind => (not ? (combinator === 'all' ? 'notAll' : 'notAny') : combinator);

function withKind({ isBare: _bare, not: _not, ...group }: Group, kind: Kind): Group {
  const combinator = kind === 'all' || kind === 'notAll' ? 'all' : 'any';
  return { ...group, combinator, ...(kind === 'all' || kind === 'any' ? {} : { not: true }) } as Group;
}

interface Props {
  readonly group: Group;
  readonly path: Path;
  /** What the whole is called; groups within are called by their place. */
  readonly label: string;
  readonly can: Readonly<Record<Move, boolean>>;
}

/** Conditions that are taken together, and how. */
export const ConditionGroup = memo(function ConditionGroup({ group, path, label, can }: Props) {
  const { t } = useTranslation();
  const actions = useActions();
  const { isReadOnly, mostLevels } = useSurroundings();
  const isTop = path.length === 0;
  const name = isTop ? label : t('condition.groupPlace', { place: placeText(path) });
  const isDeepest = path.length + 1 >= mostLevels;
  const press = (event: KeyboardEvent): void => {
    const by = moveOfKey(event);
    if (by === undefined || isTop || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    actions.move(path, by);
  };
  const of = <span className="visually-hidden"> – {name}</span>;
  return (
    <div className="condition-group" role="group" aria-label={name} onKeyDown={press}>
      <div className="condition-head">
        {isTop ? null : (
          <span className="condition-number" aria-hidden="true">
            {placeText(path)}
          </span>
        )}
        <select
          id={controlId(group.id, 'kind')}
          className="input condition-kind"
          aria-label={t('condition.groupKind', { name })}
          value={kindOf(group)}
          disabled={isReadOnly}
          onChange={(event) => actions.edit(put(path, withKind(group, event.target.value as Kind)))}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`condition.groups.${kind}`)}
            </option>
          ))}
        </select>
        {isReadOnly || isTop ? null : (
          <NodeButtons
            id={group.id}
            path={path}
            name={name}
            can={can}
            canWrap={path.length + levelsOf(group) < mostLevels}
          />
        )}
      </div>
      <ol className="condition-list">
        {group.rules.map((node, index) => (
          <li key={node.id}>
            <Item node={node} siblings={group.rules} path={path} index={index} />
          </li>
        ))}
      </ol>
      {isReadOnly ? null : (
        <div className="row">
          <Button size="small" onClick={() => actions.add(path, newRow())}>
            {t('condition.add')}
            {of}
          </Button>
          <Button
            kind="plain"
            size="small"
            disabled={isDeepest}
            onClick={() => actions.add(path, newGroup([newRow()]))}
          >
            {t('condition.addGroup')}
            {of}
          </Button>
        </div>
      )}
    </div>
  );
}, isSame);

/** As of a row: the path and what can be done are made anew, and are the same when they say the same. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.group === after.group &&
    before.label === after.label &&
    placeText(before.path) === placeText(after.path) &&
    MOVES.every((by) => before.can[by] === after.can[by])
  );
}

interface ItemProps {
  readonly node: Node;
  readonly siblings: readonly Node[];
  readonly path: Path;
  readonly index: number;
}

function Item({ node, siblings, path, index }: ItemProps) {
  const { mostLevels } = useSurroundings();
  const own = useMemo(() => [...path, index], [path, index]);
  const before = siblings[index - 1];
  const can = {
    up: index > 0,
    down: index < siblings.length - 1,
    out: path.length > 0,
    in: before !== undefined && isGroup(before) && levelsOf(node) + path.length + 1 < mostLevels,
  };
  return isGroup(node) ? (
    <ConditionGroup group={node} path={own} label="" can={can} />
  ) : (
    <ConditionRow row={node} path={own} can={can} canWrap={path.length + 1 < mostLevels} />
  );
}
