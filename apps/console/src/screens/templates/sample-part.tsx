import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Empty } from '../../components/empty.js';
import { Notice } from '../../components/notice.js';
import { Progress } from '../../components/progress.js';
import { useEditing } from '../../editing/use-editing.js';
import type { FormView } from '../../api/types.js';
import type { FoundProblem } from './found-problem.js';
import { SampleFields } from './sample-fields.js';
import { useCurrentTemplate } from './template-stand.js';
import { useChange, useWording } from './use-wording.js';
import { ProblemList } from './problem-list.js';

const JsonEditor = lazy(async () => ({ default: (await import('../../json-text/json-editor.js')).JsonEditor }));

/** The invented data that the paper is shown and tested with: as fields where the rules have the form, else as JSON. */
export function SamplePart({ problems }: { readonly problems: readonly FoundProblem[] }) {
  const { t } = useTranslation();
  const [isText, setText] = useState(false);
  const { ruleSet } = useWording();
  const { form } = useCurrentTemplate();
  const [programme = '', version = ''] = ruleSet.split('/');
  const view = query.useQuery(
    'get',
    '/api/forms/{programme}/{version}/{form}',
    { params: { path: { programme, version, form } } },
    { retry: false },
  );
  const asText = isText || view.isError;
  return (
    <div className="stack">
      <p className="subtle prose">{t('templates.sampleHelp')}</p>
      <section aria-label={t('templates.problems')} className="stack-tight">
        <ProblemList problems={problems} />
      </section>
      {view.isError ? (
        <Notice kind="information">{t('templates.noSchema')}</Notice>
      ) : (
        <label className="choice">
          <input type="checkbox" checked={isText} onChange={(event) => setText(event.target.checked)} />
          {t('templates.sampleAsText')}
        </label>
      )}
      {asText ? <SampleText /> : <Fields view={view.data} isPaused={view.fetchStatus === 'paused'} />}
    </div>
  );
}

function Fields({ view, isPaused }: { readonly view: FormView | undefined; readonly isPaused: boolean }) {
  const { t } = useTranslation();
  if (view === undefined) return <Progress label={t('templates.loadingFields')} isPaused={isPaused} lines={6} />;
  if (view.entered.length + view.facts.length === 0) return <Empty title={t('templates.noFields')} />;
  return <SampleFields view={view} />;
}

/** The sample as JSON. What cannot be read is kept on the screen and told; what can be read is saved as it is typed. */
function SampleText() {
  const { t } = useTranslation();
  const { isReadOnly } = useEditing();
  const { sample } = useWording();
  const change = useChange();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const read = (text: string): void => {
    setTyped(text);
    const found = sampleIn(text);
    setProblem(found === undefined ? t('templates.sampleWrong') : undefined);
    if (found !== undefined) change({ at: 'sample', set: found }, 'sample text');
  };
  return (
    <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={8} />}>
      {problem === undefined ? null : (
        <Notice kind="danger" isLive>
          {problem}
        </Notice>
      )}
      <JsonEditor
        label={t('templates.sampleText')}
        text={typed ?? JSON.stringify(sample, null, 2)}
        isReadOnly={isReadOnly}
        findings={
          problem === undefined ? [] : [{ pointer: '', isSyntax: true, severity: 'error' as const, message: problem }]
        }
        onText={read}
      />
    </Suspense>
  );
}

/** Facts and fields by name; nothing for anything else. */
function sampleIn(text: string): { readonly facts: object; readonly fields: object } | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (!isMap(found) || Object.keys(found).some((name) => name !== 'facts' && name !== 'fields')) return undefined;
    const { facts = {}, fields = {} } = found;
    return isMap(facts) && isMap(fields) ? { facts, fields } : undefined;
  } catch {
    return undefined;
  }
}
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
