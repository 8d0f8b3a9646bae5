import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../api/types.js';
import { problemOf, type ShownProblem } from '../../../../api/problem.js';
import { useDraft } from '../../../../app/use-draft.js';
import { Button } from '../../../../components/button.js';
import { Empty } from '../../../../components/empty.js';
import { Notice } from '../../../../components/notice.js';
import { ProblemPanel } from '../../../../components/problem-panel.js';
import { Progress } from '../../../../components/progress.js';
import { useEditing } from '../../../../editing/index.js';
import { useEditingState } from '../../../../editing/use-editing.js';
import { useServerStore } from '../../../../editing/use-server-store.js';
import { plainText } from '../../../../format/plain-text.js';
import { useWords } from '../../../../i18n/use-language.js';
import type { Finding, JsonEditorHandle } from '../../../../json-text/json-editor.js';
import { FileFindings } from './file-findings.js';
import { useDraftFiles } from './use-files.js';
import { readFile, useReading } from './use-reading.js';

const JsonEditor = lazy(async () => ({ default: (await import('../../../../json-text/json-editor.js')).JsonEditor }));
const JsonDifference = lazy(async () => ({
  default: (await import('../../../../json-text/json-difference.js')).JsonDifference,
}));

interface Props {
  readonly path: string;
  /** As the service has it. */
  readonly saved: string;
  /** Of the version the draft began with, where it has such a file. */
  readonly base: string | undefined;
}
/** A text that was typed and not yet taken over, and what was saved when it was begun. */
interface Own {
  readonly text: string;
  readonly on: string;
}

/** One file: typed in, judged as it is typed, and taken over into the draft as changes that can be taken back. */
export function FilePage({ path, saved, base }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { draft, isReadOnly, change } = useEditing();
  const server = useServerStore();
  const files = useDraftFiles(draft.id);
  const stored = useEditingState((state) => state.diagnostics);
  const own = useDraft<Own | null>(`file ${draft.id} ${path}`, null);
  const [isDifference, setDifference] = useState(false);
  const [problem, setProblem] = useState<ShownProblem>();
  const [step, setStep] = useState<'taking' | 'taken'>();
  const editor = useRef<JsonEditorHandle>(null);
  const typed = own.value?.text;
  const text = typed ?? saved;
  const reading = useReading(draft.id, path, typed);
  const isOther = typed !== undefined;
  const diagnostics = useMemo(
    () => (isOther ? (reading.data?.diagnostics ?? []) : stored),
    [isOther, reading.data, stored],
  );
  const here = useMemo(() => diagnostics.filter(({ file }) => file === path), [diagnostics, path]);
  const findings = useMemo(
    () => here.map((found): Finding => findingOf(found, plainText(words(found.words)))),
    [here, words],
  );
  const isTaking = step === 'taking';
  const isBehind = own.value !== null && own.value.on !== saved;

  const take = async (): Promise<void> => {
    if (typed === undefined) return;
    setStep('taking');
    setProblem(undefined);
    try {
      // What was changed elsewhere on the page goes first: the service compares with what it has.
      if (server !== undefined && !(await server.saved())) return;
      const { changes } = await readFile(draft.id, path, typed);
      if (changes === undefined) return;
      change(changes);
      if (server !== undefined && !(await server.saved())) return;
      await files.refetch();
      own.change(null);
      setStep('taken');
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setStep((now) => (now === 'taken' ? now : undefined));
    }
  };
  const isReadable = reading.data?.changes !== undefined && !reading.isWaiting;
  const said = isTaking
    ? 'taking'
    : !isOther
      ? step
      : reading.isWaiting
        ? 'reading'
        : isReadable
          ? 'notTaken'
          : reading.data === undefined
            ? undefined
            : 'notReadable';
  return (
    <div className="stack">
      <div className="row">
        {isReadOnly ? null : (
          <>
            <Button
              kind="primary"
              size="small"
              disabled={!isReadable || !isOther || isBehind || isTaking}
              onClick={() => void take()}
            >
              {t('files.take')}
            </Button>
            <Button kind="plain" size="small" disabled={!isOther || isTaking} onClick={() => own.change(null)}>
              {t('files.drop')}
            </Button>
          </>
        )}
        <Button kind="secondary" size="small" aria-pressed={isDifference} onClick={() => setDifference(!isDifference)}>
          {t('files.difference')}
        </Button>
        <span role="status" className="small subtle">
          {said === undefined ? '' : t(`files.${said}`)}
        </span>
      </div>
      {problem === undefined ? null : <ProblemPanel error={problem} onRetry={() => void take()} />}
      {reading.error === null || !isOther ? null : <ProblemPanel error={reading.error} onRetry={reading.retry} />}
      {isBehind ? (
        <Notice kind="warning" title={t('files.behind')} isLive>
          <p>{t('files.behindHelp')}</p>
          <p className="row">
            <Button size="small" kind="secondary" onClick={() => own.change(null)}>
              {t('files.takeSaved')}
            </Button>
            <Button size="small" kind="plain" onClick={() => own.change({ text, on: saved })}>
              {t('files.keepMine')}
            </Button>
          </p>
        </Notice>
      ) : null}
      <Suspense fallback={<Progress label={t('files.loading')} lines={8} />}>
        {isDifference ? (
          base === text ? (
            <Empty title={t('files.noDifference')} />
          ) : (
            <JsonDifference
              before={base ?? ''}
              after={text}
              label={{ before: t('files.before', { path }), after: t('files.after', { path }) }}
            />
          )
        ) : (
          <JsonEditor
            handle={editor}
            label={t('files.text', { path })}
            text={text}
            isReadOnly={isReadOnly}
            findings={findings}
            onText={(next) =>
              own.change((before) => (next === saved ? null : { text: next, on: before?.on ?? saved }), 'typing')
            }
          />
        )}
      </Suspense>
      <FileFindings
        here={here}
        elsewhere={diagnostics.filter(({ file }) => file !== path)}
        onGo={(found) => {
          setDifference(false);
          editor.current?.goTo(findingOf(found, ''));
        }}
      />
    </div>
  );
}

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Codes of the reader of JSON itself. */
const isSyntax = ({ code }: Diagnostic): boolean => code === 'json/syntax';
const findingOf = (found: Diagnostic, message: string): Finding => ({
  pointer: found.pointer,
  isSyntax: isSyntax(found),
  severity: SEVERITIES[found.severity],
  message,
});
