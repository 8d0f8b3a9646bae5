import { createContext, useContext } from 'react';
import type { Path } from 'react-querybuilder';
import type { LeafJson } from '../editing/rule-set-json.js';
import type { Change, Move } from './edit-tree.js';
import type { FieldKey } from './field-key.js';
import type { Node, Row } from './tree.js';

/** What rows and groups ask of the editor around them. The same object for as long as the editor stands. */
export interface ConditionActions {
  /** @param step changes in a row under the same name are undone together */
  readonly edit: (change: Change, step?: string) => void;
  readonly move: (path: Path, by: Move) => void;
  readonly copy: (path: Path) => void;
  readonly remove: (path: Path, name: string) => void;
  readonly add: (path: Path, node: Node) => void;
  readonly chooseField: (path: Path, row: Row, field: FieldKey) => void;
}

/** What is the same for a whole editor and seldom becomes another. */
export interface ConditionSurroundings {
  /** What the whole is called. */
  readonly label: string;
  /** Says what the change under way is undone together with. */
  readonly nameStep: (step: string | undefined) => void;
  readonly isReadOnly: boolean;
  /** Last year's leaves by id; undefined where there is nothing to hold the rule against. */
  readonly before: ReadonlyMap<string, LeafJson> | undefined;
  /** Groups within groups, the top counted. */
  readonly mostLevels: number;
}

const nothing = (): void => undefined;
export const ActionsContext = createContext<ConditionActions>({
  edit: nothing,
  move: nothing,
  copy: nothing,
  remove: nothing,
  add: nothing,
  chooseField: nothing,
});
export const SurroundingsContext = createContext<ConditionSurroundings>({
  label: '',
  nameStep: nothing,
  isReadOnly: false,
  before: undefined,
  mostLevels: 1,
});
export const useActions = (): ConditionActions => useContext(ActionsContext);
export const useSurroundings = (): ConditionSurroundings => useContext(SurroundingsContext);

/** How a place in the editor is told: 2-1 is the first of the second. */
export const placeText = (path: Path): string => path.map((index) => index + 1).join('-');

export const controlId = (node: string, control: string): string => `${node}-${control}`;

/** Puts the focus on a control of a node, once it is on the page. One that is switched off gives it to the next best. */
export function focusControl(node: string, ...controls: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const control of controls) {
      const element = document.getElementById(controlId(node, control));
      if (element === null || element.hasAttribute('disabled')) continue;
      element.focus();
      return;
    }
  });
}
