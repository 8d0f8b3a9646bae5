import { forEachDiagnostic, nextDiagnostic, previousDiagnostic, type Diagnostic as Mark } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';

interface Placed {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** F8 and Shift+F8 walk along what is marked, and say what it is; Ctrl+. mends what is marked in the line of the cursor. */
export const problemKeys = keymap.of([
  { key: 'F8', run: walk(nextDiagnostic), shift: walk(previousDiagnostic) },
  { key: 'Mod-.', run: mend, preventDefault: true },
]);

function walk(step: Command): Command {
  return (view) => {
    const isMoved = step(view);
    const { from } = view.state.selection.main;
    const found = marksOf(view.state).find((one) => one.from === from);
    if (isMoved && found !== undefined) say(view, found.mark.message);
    return isMoved;
  };
}

/** Nothing is changed out of sight: in a line with nothing to mend, the cursor goes to what can be mended next. */
function mend(view: EditorView): boolean {
  const { state } = view;
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const mendable = marksOf(state).filter(({ mark }) => mark.actions?.[0] !== undefined);
  const nearest = mendable
    .filter(({ from }) => from >= line.from && from <= line.to)
    .toSorted((one, other) => Math.abs(one.from - head) - Math.abs(other.from - head));
  const [here] = nearest;
  const next = mendable.find(({ from }) => from > head) ?? mendable[0];
  if (here !== undefined) {
    const [action] = here.mark.actions ?? [];
    action?.apply(view, here.from, here.to);
    say(view, state.phrase('mended: $', action?.name ?? ''));
  } else if (next !== undefined) {
    view.dispatch({ selection: { anchor: next.from }, scrollIntoView: true });
    say(view, next.mark.message);
  } else say(view, state.phrase('nothing to mend'));
  return true;
}

/** In the order of the text. */
function marksOf(state: EditorState): readonly Placed[] {
  const found: Placed[] = [];
  forEachDiagnostic(state, (mark, from, to) => found.push({ mark, from, to }));
  return found.toSorted((one, other) => one.from - other.from);
}

const say = (view: EditorView, text: string): void => view.dispatch({ effects: EditorView.announce.of(text) });
