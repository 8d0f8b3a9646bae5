import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { EditorView } from 'codemirror';

/** Colours by our own names, which reach into the shadow tree and follow the contrast of the page. */
const theme = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--input-surface)', fontSize: 'var(--text-small)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', maxHeight: '70vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--text-strong)' },
  '.cm-gutters': {
    color: 'var(--text-subtle)',
    backgroundColor: 'var(--surface-subtle)',
    borderRight: '1px solid var(--border)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--surface-primary)', color: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--surface-information)',
  },
  '.cm-foldPlaceholder': { color: 'var(--text)', backgroundColor: 'var(--surface-subtle)' },
  '.cm-panels, .cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--surface)', borderColor: 'var(--border)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--button-text)',
    backgroundColor: 'var(--button-fill)',
  },
  '.cm-completionDetail': { fontFamily: 'var(--font)', fontStyle: 'normal' },
  '.cm-diagnosticAction': {
    minHeight: '1.75rem',
    font: 'inherit',
    color: 'var(--button-text)',
    backgroundColor: 'var(--button-fill)',
  },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap', fontFamily: 'var(--font)' },
  '.cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--surface-success)' },
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--surface-danger)' },
  '&.cm-merge-a .cm-changedText': { background: 'none', textDecoration: 'line-through' },
  '&.cm-merge-b .cm-changedText': { background: 'none', textDecoration: 'underline' },
  '.cm-collapsedLines': { color: 'var(--text)', background: 'var(--surface-subtle)' },
});

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--text-primary)' },
  { tag: tags.string, color: 'var(--text-success)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--text-warning)' },
  { tag: [tags.tagName, tags.attributeName], color: 'var(--text-subtle)' },
  { tag: [tags.keyword, tags.brace], color: 'var(--text-primary)', fontWeight: '700' },
  { tag: tags.variableName, color: 'var(--text-primary)' },
  { tag: tags.comment, color: 'var(--text-subtle)', fontStyle: 'italic' },
]);

export const look: Extension = [theme, syntaxHighlighting(highlight)];
