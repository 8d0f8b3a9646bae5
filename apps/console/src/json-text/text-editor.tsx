import { forEachDiagnostic, lintGutter, setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { basicSetup, EditorView } from 'codemirror';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from 'react';
import { differingStretch } from './differing-stretch.js';
import { look } from './look.js';
import { usePhrases } from './phrases.js';
import type { TextRange } from './pointer-range.js';
import { problemKeys } from './problem-keys.js';
import { shadowOf } from './shadow.js';

export interface TextEditorHandle {
  /** Puts the cursor there, into the middle of what is seen. */
  readonly goTo: (rangeIn: (state: EditorState) => Pick<TextRange, 'from'>) => void;
  /** Puts a text in the place of what is chosen; the cursor stands behind it, or where the text says. */
  readonly insert: (textAt: (state: EditorState) => Insertion) => void;
  /** Puts a text in the place of what a mark stands at, wherever that has moved to since. */
  readonly mend: (isMeant: (mark: Mark) => boolean, text: string) => void;
}
export interface Insertion {
  readonly text: string;
  /** Characters of the text before the cursor; absent: all of them. */
  readonly cursor?: number;
}

/** What may be put at a place, as the editor wants it told. */
export interface Offer {
  readonly from: number;
  readonly options: readonly {
    /** Found by it. */
    readonly label: string;
    readonly displayLabel: string;
    /** Of what fits alike, the greater stands first. */
    readonly boost: number;
    readonly detail: string;
    readonly apply: (view: EditorView, option: unknown, from: number, to: number) => void;
  }[];
}

interface Props {
  /** What is edited. */
  readonly label: string;
  /** How it is worked with and left by keyboard: shown below it, and told by whoever reads the page aloud. */
  readonly help?: string | undefined;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** What the language of the text needs; another object makes the editor anew. */
  readonly language: Extension;
  /** What is offered while one types. */
  readonly offer?: ((state: EditorState, at: number) => Offer | null) | undefined;
  /** Undo and redo of whoever owns the text, in the place of the editor's own. */
  readonly steps?: { readonly undo: () => void; readonly redo: () => void } | undefined;
  /** What is to be said of places in the text. */
  readonly marksIn: (state: EditorState) => readonly Mark[];
  readonly onText: (text: string) => void;
  readonly handle?: Ref<TextEditorHandle> | undefined;
}

/** What the editor asks what may be put at a place with; a part of what it gives. */
interface Asked {
  readonly state: EditorState;
  readonly pos: number;
}

/**
 * What is typed in the place of a chosen text is put there by the editor. The browser would carry the colours of what it
 * replaces over into a style of its own making, which the page does not allow.
 */
const typedOverChoice = EditorView.domEventHandlers({
  beforeinput: ({ inputType, data }, view) => {
    const { from, to } = view.state.selection.main;
    if (inputType !== 'insertText' || data === null || from === to || view.state.readOnly) return false;
    const put = () => view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type' });
    const isHandled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, put));
    if (!isHandled) view.dispatch(put());
    return true;
  },
});

/** Put there from outside: not typed. */
const Given = Annotation.define<boolean>();

/** A text to write in, with findings at their places. Tab leaves it, as it leaves any field. */
export function TextEditor(props: Props) {
  const { label, help, text, isReadOnly, language, offer, steps, marksIn, onText, handle } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const phrases = usePhrases();
  const typed = useEffectEvent(onText);
  const first = useEffectEvent(() => text);
  const offered = useEffectEvent((state: EditorState, at: number) => offer?.(state, at) ?? null);
  const step = useEffectEvent((way: 'undo' | 'redo') => {
    steps?.[way]();
    return steps !== undefined;
  });

  useEffect(() => {
    if (host.current === null) return undefined;
    const root = shadowOf(host.current);
    // The same source each time it is asked for: the editor forgets what another one has offered.
    const sources = [{ autocomplete: ({ state, pos }: Asked) => offered(state, pos) }];
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first(),
        extensions: [
          language,
          EditorState.languageData.of(() => sources),
          keymap.of([
            { key: 'Mod-z', run: () => step('undo') },
            { key: 'Mod-y', run: () => step('redo') },
            { key: 'Mod-Shift-z', run: () => step('redo') },
          ]),
          problemKeys,
          basicSetup,
          lintGutter(),
          look,
          phrases,
          EditorState.readOnly.of(isReadOnly),
          EditorView.lineWrapping,
          typedOverChoice,
          // It has the focus anyway; said outright it is also known to whoever asks the page for what can have it.
          EditorView.contentAttributes.of({
            tabindex: '0',
            'aria-label': label,
            // A description that stands outside the shadow tree cannot be named from inside.
            ...(help === undefined ? {} : { 'aria-description': help }),
            ...(isReadOnly ? { 'aria-readonly': 'true' } : {}),
          }),
          EditorView.updateListener.of(({ docChanged, state, transactions }) => {
            if (docChanged && !transactions.some((one) => one.annotation(Given) === true)) typed(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = undefined;
    };
  }, [phrases, isReadOnly, label, help, language]);

  useEffect(() => {
    const now = view.current;
    const changes = now === undefined ? undefined : differingStretch(now.state.doc.toString(), text);
    // Only what differs is put anew, so that the cursor stays with the words around it.
    if (changes !== undefined) now?.dispatch({ changes, annotations: Given.of(true) });
  }, [text, phrases, isReadOnly, label, help, language]);

  useEffect(() => {
    const now = view.current;
    if (now !== undefined) now.dispatch(setDiagnostics(now.state, marksIn(now.state)));
  }, [marksIn, phrases, isReadOnly, label, help, language]);

  useImperativeHandle(handle, () => ({
    goTo: (rangeIn) => {
      const now = view.current;
      if (now === undefined) return;
      const { from } = rangeIn(now.state);
      now.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      now.focus();
    },
    insert: (textAt) => {
      const now = view.current;
      if (now === undefined || isReadOnly) return;
      const { from, to } = now.state.selection.main;
      const { text: insert, cursor = insert.length } = textAt(now.state);
      now.dispatch({ changes: { from, to, insert }, selection: { anchor: from + cursor }, scrollIntoView: true });
      now.focus();
    },
    mend: (isMeant, insert) => {
      const now = view.current;
      if (now === undefined || isReadOnly) return;
      const changes: { from: number; to: number; insert: string }[] = [];
      forEachDiagnostic(now.state, (mark, from, to) => {
        if (isMeant(mark)) changes.push({ from, to, insert });
      });
      now.dispatch({ changes, selection: { anchor: changes[0]?.from ?? 0 }, scrollIntoView: true });
      now.focus();
    },
  }));

  // The text has steps of its own: taking one back must not take back one of the draft as well.
  const keepKeys = (event: React.KeyboardEvent): void => {
    const isStep = /^[zy]$/i.test(event.key);
    if (isStep && (event.ctrlKey || event.metaKey)) event.nativeEvent.stopPropagation();
  };
  return (
    <>
      <div className="json-editor" ref={host} onKeyDown={keepKeys} />
      {help === undefined ? null : <p className="small subtle">{help}</p>}
    </>
  );
}
