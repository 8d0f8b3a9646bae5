import { goToNextChunk, goToPreviousChunk, MergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { look } from './look.js';
import { usePhrases } from './phrases.js';
import { shadowOf } from './shadow.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly label: { readonly before: string; readonly after: string };
  /** What the language of the texts needs. */
  readonly language: Extension;
}

/** Lines of what did not change that are left around what did. */
const AROUND = 3;

/** Two texts side by side, what did not change folded away. */
export function TextDifference({ before, after, label, language }: Props) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MergeView>(undefined);
  const phrases = usePhrases();
  useEffect(() => {
    if (host.current === null) return undefined;
    const root = shadowOf(host.current);
    const side = (doc: string, name: string) => ({
      doc,
      extensions: [
        minimalSetup,
        language,
        look,
        phrases,
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': name, 'aria-readonly': 'true' }),
      ],
    });
    const made = new MergeView({
      a: side(before, label.before),
      b: side(after, label.after),
      root,
      parent: root,
      collapseUnchanged: { margin: AROUND },
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = undefined;
    };
  }, [before, after, label.before, label.after, language, phrases]);

  const walk = (go: typeof goToNextChunk): void => {
    const side = view.current?.b;
    if (side === undefined) return;
    go(side);
    side.focus();
  };
  return (
    <div className="stack-tight">
      <div className="row no-print">
        <Button kind="plain" size="small" onClick={() => walk(goToPreviousChunk)}>
          {t('files.previousDifference')}
        </Button>
        <Button kind="plain" size="small" onClick={() => walk(goToNextChunk)}>
          {t('files.nextDifference')}
        </Button>
      </div>
      <div className="json-difference-heads" aria-hidden="true">
        <span>{label.before}</span>
        <span>{label.after}</span>
      </div>
      <div className="json-editor" ref={host} />
    </div>
  );
}
