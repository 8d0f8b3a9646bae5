import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorState, type Extension } from '@codemirror/state';
import { useLanguage } from '../i18n/use-language.js';

/** What the editor says of itself, in its own words, by our keys. */
const PHRASES = {
  Find: 'find',
  Replace: 'replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  'match case': 'matchCase',
  'by word': 'byWord',
  regexp: 'regexp',
  replace: 'replaceOne',
  'replace all': 'replaceAll',
  close: 'close',
  'current match': 'currentMatch',
  'on line': 'onLine',
  'Go to line': 'goToLine',
  go: 'go',
  'Fold line': 'fold',
  'Unfold line': 'unfold',
  'folded code': 'folded',
  unfold: 'unfoldIt',
  Diagnostics: 'diagnostics',
  'No diagnostics': 'noDiagnostics',
  '$ unchanged lines': 'unchanged',
  'Control character': 'controlCharacter',
  Completions: 'completions',
  'mended: $': 'mended',
  'nothing to mend': 'nothingToMend',
} as const;

/** Another language is another object: an editor has to be made anew for it. */
export function usePhrases(): Extension {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const texts = Object.entries(PHRASES).map(([phrase, key]) => [phrase, t(`files.phrase.${key}`, { lng: language })]);
    return EditorState.phrases.of(Object.fromEntries(texts) as Record<string, string>);
  }, [t, language]);
}
