import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { Annotation, EditorState, type TransactionSpec } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import { useEffect, useEffectEvent, useRef, type Ref, useImperativeHandle } from 'react';
import { look } from './look.js';
import { usePhrases } from './phrases.js';
import { firstSyntaxError, rangeOfPointer } from './pointer-range.js';
import { shadowOf } from './shadow.js';

/** Something to be said of a place in the text. */
export interface Finding {
  readonly pointer: string;
  /** The text is no JSON at all: it is told where the reading stopped. */
  readonly isSyntax: boolean;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}
export interface JsonEditorHandle {
  /** Puts the cursor there. */
  readonly goTo: (finding: Pick<Finding, 'pointer' | 'isSyntax'>) => void;
}

interface Props {
  /** What is edited. */
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly findings: readonly Finding[];
  readonly onText: (text: string) => void;
  readonly handle?: Ref<JsonEditorHandle>;
}

/** Put there from outside: not typed. */
const Given = Annotation.define<boolean>();

/** A JSON text to write in, with findings at their places. Tab leaves it, as it leaves any field. */
export function JsonEditor({ label, text, isReadOnly, findings, onText, handle }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const phrases = usePhrases();
  const typed = useEffectEvent(onText);
  const first = useEffectEvent(() => text);

  useEffect(() => {
    if (host.current === null) return undefined;
    const root = shadowOf(host.current);
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first(),
        extensions: [
          basicSetup,
          json(),
          lintGutter(),
          look,
          phrases,
          EditorState.readOnly.of(isReadOnly),
          EditorView.lineWrapping,
          // It has the focus anyway; said outright it is also known to whoever asks the page for what can have it.
          EditorView.contentAttributes.of({
            tabindex: '0',
            'aria-label': label,
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
  }, [phrases, isReadOnly, label]);

  useEffect(() => {
    const now = view.current;
    if (now === undefined || now.state.doc.toString() === text) return;
    now.dispatch({ changes: { from: 0, to: now.state.doc.length, insert: text }, annotations: Given.of(true) });
  }, [text, phrases, isReadOnly, label]);

  useEffect(() => {
    const now = view.current;
    if (now !== undefined) now.dispatch(marked(now.state, findings));
  }, [findings, phrases, isReadOnly, label]);

  useImperativeHandle(handle, () => ({
    goTo: (finding) => {
      const now = view.current;
      if (now === undefined) return;
      const { from } = rangeOf(now.state, finding);
      now.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      now.focus();
    },
  }));

  // The text has steps of its own: taking one back must not take back one of the draft as well.
  const keepKeys = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) event.nativeEvent.stopPropagation();
  };
  return <div className="json-editor" ref={host} onKeyDown={keepKeys} />;
}

const rangeOf = (state: EditorState, { pointer, isSyntax }: Pick<Finding, 'pointer' | 'isSyntax'>) =>
  (isSyntax ? firstSyntaxError(state) : undefined) ?? rangeOfPointer(state, pointer);

const marked = (state: EditorState, findings: readonly Finding[]): TransactionSpec =>
  setDiagnostics(
    state,
    findings.map((finding): Mark => {
      const { severity, message } = finding;
      return { ...rangeOf(state, finding), severity, message };
    }),
  );
