import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leafName, withField } from './change-row.js';
import { addAfter, addTo, copyOf, move, nodeAt, put, take, targetOf, type Change } from './edit-tree.js';
import { focusControl, placeText, useSurroundings, type ConditionActions } from './editor-context.js';
import { isNamedKey } from './field-key.js';
import { useRuleScope } from './scope.js';
import { isGroup, rowsOf, type Group, type Node } from './tree.js';

interface Removed {
  /** Of the button that puts it back. */
  readonly id: string;
  readonly putBack: () => void;
}
interface Result {
  readonly actions: ConditionActions;
  readonly removed: Removed | undefined;
  /** What was just done, for those who do not see it. */
  readonly said: string;
}

/** What we use of the library's schema. */
interface Tree {
  readonly getQuery: () => unknown;
  readonly dispatchQuery: (query: never) => void;
}

/** The ways to change the tree that react-querybuilder holds. The actions stay the same while the tree changes. */
export function useConditionActions(schema: Tree): Result {
  const { t } = useTranslation();
  const id = useId();
  const scope = useRuleScope();
  const { mostLevels, nameStep } = useSurroundings();
  const [removed, setRemoved] = useState<Removed>();
  const [said, setSaid] = useState('');
  const latest = useRef({ t, scope });
  useLayoutEffect(() => {
    latest.current = { t, scope };
  });
  const { getQuery, dispatchQuery } = schema;

  const actions = useMemo((): ConditionActions => {
    const tree = (): Group => getQuery() as Group;
    const edit = (change: Change, name?: string): void => {
      nameStep(name);
      setRemoved(undefined);
      setSaid('');
      dispatchQuery(change(tree()) as never);
    };
    const taken = (): string[] => [
      ...latest.current.scope.takenNames(),
      ...rowsOf(tree()).flatMap(({ name }) => (name === undefined ? [] : [name])),
    ];
    const focusNode = (node: Node): void =>
      isGroup(node) ? focusControl(node.id, 'kind') : focusControl(node.id, 'field');
    return {
      edit,
      move(path, by) {
        const node = nodeAt(tree(), path);
        const to = targetOf(tree(), path, by, mostLevels);
        if (node === undefined || to === undefined) return;
        edit(move(path, to));
        setSaid(latest.current.t('condition.moved', { place: placeText(to) }));
        focusControl(node.id, by, 'more', 'field', 'kind');
      },
      copy(path) {
        const node = nodeAt(tree(), path);
        if (node === undefined) return;
        const used = taken();
        const copy = copyOf(node, ({ name, field }) => {
          if (name === undefined || isNamedKey(field)) return undefined;
          const own = leafName(field, used);
          used.push(own);
          return own;
        });
        edit(addAfter(path, copy));
        focusNode(copy);
      },
      remove(path, name) {
        const before = tree();
        edit(take(path));
        setSaid(latest.current.t('condition.removed', { name }));
        setRemoved({
          id: `${id}-put-back`,
          putBack: () => {
            const node = nodeAt(before, path);
            edit(() => before);
            if (node !== undefined) focusNode(node);
          },
        });
        requestAnimationFrame(() => document.getElementById(`${id}-put-back`)?.focus());
      },
      add(path, node) {
        edit(addTo(path, node));
        const [first] = rowsOf(node);
        focusNode(first ?? node);
      },
      chooseField(path, row, field) {
        edit(put(path, withField(latest.current.scope, row, field, taken())));
        focusControl(row.id, 'field');
      },
    };
  }, [getQuery, dispatchQuery, nameStep, mostLevels, id]);
  return { actions, removed, said };
}
