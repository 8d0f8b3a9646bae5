import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useEditing } from '../../editing/use-editing.js';
import { plainText } from '../../format/plain-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { TemplateEditorHandle, TextProblem } from '../../template-text/template-editor.js';
import { FieldPanel } from './field-panel.js';
import { errorsIn, type FoundProblem } from './found-problem.js';
import { ProblemList } from './problem-list.js';
import { useListedFields, type useCheck } from './use-findings.js';
import { useChange, useWording } from './use-wording.js';
import { WordingFields } from './wording-fields.js';

const TemplateEditor = lazy(async () => ({
  default: (await import('../../template-text/template-editor.js')).TemplateEditor,
}));

const NONE: readonly FoundProblem[] = [];

/** The words of the paper, with what is wrong in them and what may be put into them. */
export function WordingPart({ check }: { readonly check: ReturnType<typeof useCheck> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isReadOnly, undo, redo } = useEditing();
  const { source } = useWording();
  const change = useChange();
  const { fields, answer } = useListedFields();
  const editor = useRef<TemplateEditorHandle>(null);
  const problems: readonly FoundProblem[] = check.data?.problems ?? NONE;
  const inText = useMemo(() => problems.filter(({ file }) => file === 'form.hbs'), [problems]);
  const marks = useMemo(() => new Map(inText.map((found) => [found, markOf(found, language)])), [inText, language]);
  const told = useMemo(() => [...marks.values()], [marks]);
  const fixLabel = useCallback((text: string) => t('templates.mend', { text }), [t]);
  const mend = (problem: FoundProblem): void => {
    const mark = marks.get(problem);
    if (mark !== undefined) editor.current?.mend(mark);
  };
  return (
    <div className="stack">
      <WordingFields />
      <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={8} />}>
        <TemplateEditor
          handle={editor}
          label={t('templates.text')}
          help={isReadOnly ? t('files.keys') : t('templates.textHelp')}
          text={source}
          isReadOnly={isReadOnly}
          problems={told}
          fields={fields}
          fixLabel={fixLabel}
          onText={(text) => change({ at: 'source', set: text })}
          onUndo={undo}
          onRedo={redo}
        />
      </Suspense>
      <section className="stack-tight" aria-labelledby="template-problems">
        <h3 id="template-problems">{t('templates.problems')}</h3>
        <p role="status" className="small">
          {check.data === undefined
            ? null
            : t('templates.problemCount', {
                errors: errorsIn(inText),
                warnings: inText.length - errorsIn(inText),
              })}
        </p>
        {check.isError ? <ProblemPanel error={check.error} onRetry={() => void check.refetch()} /> : null}
        {check.data === undefined ? null : (
          <ProblemList
            problems={inText}
            onGo={(problem) => editor.current?.goTo(problem)}
            onMend={isReadOnly ? undefined : mend}
          />
        )}
      </section>
      <details className="panel" open>
        <summary>
          <h3>{t('templates.fields')}</h3>
        </summary>
        {answer.isError ? <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} /> : null}
        <FieldPanel
          fields={fields}
          isReadOnly={isReadOnly}
          onPut={(field, snippet) => editor.current?.insertField(field, snippet) ?? false}
        />
      </details>
    </div>
  );
}

function markOf({ line, column, severity, words, fix }: FoundProblem, language: 'ko' | 'en'): TextProblem {
  return { line, column, severity, message: plainText(words[language]), fix };
}
