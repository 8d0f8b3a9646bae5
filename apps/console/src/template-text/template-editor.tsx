import type { Diagnostic as Mark } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { useCallback, useImperativeHandle, useRef, type Ref } from 'react';
import { TextEditor, type Offer, type TextEditorHandle } from '../json-text/text-editor.js';
import { completionsAt, type CompletionItem, type Completions } from './completion.js';
import { templateLanguage } from './template-language.js';
import { offsetOf, stretchAt, type LinePlace } from './text-place.js';
import { putAt, type UsableField } from './usable-field.js';

/** Something to be said of a place in a template, and what would mend it. */
export interface TextProblem extends LinePlace {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix?: { readonly from: LinePlace; readonly to: LinePlace; readonly text: string } | undefined;
}
export interface TemplateEditorHandle {
  readonly goTo: (place: LinePlace) => void;
  /** @returns whether the field can be had where the cursor is */
  readonly insertField: (field: UsableField, snippet: string) => boolean;
  readonly mend: (problem: TextProblem) => void;
}

interface Props {
  readonly label: string;
  readonly help: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly problems: readonly TextProblem[];
  readonly fields: readonly UsableField[];
  /** What a problem's button says that mends it. */
  readonly fixLabel: (fix: string) => string;
  readonly onText: (text: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly handle?: Ref<TemplateEditorHandle>;
}

/** The text of a template to write in: fields are offered as they are typed, problems stand at their places. */
export function TemplateEditor(props: Props) {
  const { problems, fields, handle, fixLabel, onUndo, onRedo, ...rest } = props;
  const editor = useRef<TextEditorHandle>(null);
  const marksIn = useCallback(
    (state: EditorState) => problems.map((problem) => markOf(state, problem, fixLabel)),
    [problems, fixLabel],
  );
  useImperativeHandle(handle, () => ({
    goTo: (place) => editor.current?.goTo((state) => stretchAt(state.doc.toString(), place)),
    insertField: (field, snippet) => {
      let isPossible = false;
      editor.current?.insert(({ doc, selection: { main } }) => {
        const put = putAt(doc.sliceString(0, main.from), field, snippet);
        isPossible = put !== undefined;
        return put ?? { text: doc.sliceString(main.from, main.to) };
      });
      return isPossible;
    },
    mend: (problem) => {
      if (problem.fix !== undefined) editor.current?.mend((mark) => problemOf.get(mark) === problem, problem.fix.text);
    },
  }));
  return (
    <TextEditor
      {...rest}
      language={templateLanguage}
      // Undo is the draft's own, of its text and all the rest together.
      steps={{ undo: onUndo, redo: onRedo }}
      offer={(state, at) => offerOf(state, at, completionsAt(state.doc.toString(), at, fields))}
      marksIn={marksIn}
      handle={editor}
    />
  );
}

function offerOf(state: EditorState, at: number, found: Completions | undefined): Offer | null {
  if (found === undefined || found.items.length === 0) return null;
  const { from, to, items } = found;
  // What is typed is compared from the word on, what is put in begins before it.
  const word = from + (/^\{\{[#/]?\s*/.exec(state.sliceDoc(from, at))?.[0].length ?? 0);
  return { from: word, options: items.map((item) => optionOf(item, { from, to: to - at })) };
}
/** @param around where the text begins, and how many characters behind the cursor it takes in */
function optionOf(
  { name, label, rank, text, cursor }: CompletionItem,
  around: { readonly from: number; readonly to: number },
) {
  return {
    // Found by its Korean words and by its helper as well.
    label: `${name} ${label} ${text}`,
    displayLabel: name,
    boost: -rank,
    detail: label,
    apply: (view: EditorView, _: unknown, __: number, to: number): void => {
      view.dispatch({
        changes: { from: around.from, to: Math.min(to + around.to, view.state.doc.length), insert: text },
        selection: { anchor: around.from + cursor },
        userEvent: 'input.complete',
      });
    },
  };
}

/** Which problem a mark tells of. */
const problemOf = new WeakMap<Mark, TextProblem>();

function markOf(state: EditorState, problem: TextProblem, fixLabel: Props['fixLabel']): Mark {
  const { severity, message, fix } = problem;
  const text = state.doc.toString();
  const { from, to } =
    fix === undefined ? stretchAt(text, problem) : { from: offsetOf(text, fix.from), to: offsetOf(text, fix.to) };
  const apply = (view: EditorView, at: number, end: number): void =>
    view.dispatch({ changes: { from: at, to: end, insert: fix?.text ?? '' } });
  const isMendable = fix !== undefined && !state.readOnly;
  const actions = isMendable ? [{ name: fixLabel(fix.text), apply }] : [];
  const mark: Mark = { from, to: Math.max(from, to), severity, message, actions };
  problemOf.set(mark, problem);
  return mark;
}
