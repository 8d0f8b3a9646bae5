import { json } from '@codemirror/lang-json';
import type { Diagnostic as Mark } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { useCallback, useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { firstSyntaxError, rangeOfPointer } from './pointer-range.js';
import { TextEditor, type TextEditorHandle } from './text-editor.js';

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

const LANGUAGE = json();

/** A JSON text to write in, with findings at their places. */
export function JsonEditor({ findings, handle, ...rest }: Props) {
  const { t } = useTranslation();
  const editor = useRef<TextEditorHandle>(null);
  const marksIn = useCallback((state: EditorState) => findings.map((finding) => markOf(state, finding)), [findings]);
  useImperativeHandle(handle, () => ({
    goTo: (finding) => editor.current?.goTo((state) => rangeOf(state, finding)),
  }));
  return <TextEditor {...rest} help={t('files.keys')} language={LANGUAGE} marksIn={marksIn} handle={editor} />;
}

const rangeOf = (state: EditorState, { pointer, isSyntax }: Pick<Finding, 'pointer' | 'isSyntax'>) =>
  (isSyntax ? firstSyntaxError(state) : undefined) ?? rangeOfPointer(state, pointer);

function markOf(state: EditorState, finding: Finding): Mark {
  const { severity, message } = finding;
  return { ...rangeOf(state, finding), severity, message };
}
