import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { Preview } from '../forms/preview.js';
import { useCurrentTemplate } from './template-stand.js';
import { SAMPLE, useWordingPreview } from './use-findings.js';
import type { Wording } from './wording.js';

interface Props {
  readonly wording: Wording;
  /** Nothing has been typed since. */
  readonly isSettled: boolean;
  /** Errors that keep a new preview from being made; undefined while that is not known. */
  readonly errors: number | undefined;
}

/** The paper as it would be printed, with the sample or a worked case; the former one stays while the next is made. */
export function PreviewSide({ wording, isSettled, errors }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [of, choose] = useState(SAMPLE);
  const frame = useRef<HTMLIFrameElement>(null);
  const preview = useWordingPreview(wording, of, errors === 0);
  const isFormer = !isSettled || preview.isPlaceholderData || preview.isError;
  const isWrong = errors !== undefined && errors > 0;
  return (
    <section id="template-preview" className="template-preview panel stack" aria-labelledby="template-preview-title">
      <h2 id="template-preview-title" tabIndex={-1}>
        {t('templates.preview')}
      </h2>
      <CaseChoice ruleSet={wording.ruleSet} value={of} onChange={choose} />
      {preview.isPending && !isWrong ? (
        <Progress label={t('forms.making')} isPaused={preview.fetchStatus === 'paused'} lines={6} />
      ) : null}
      {isWrong ? (
        <Notice kind="warning" title={t('templates.notPreviewed')}>
          {t('templates.notPreviewedHelp', { count: errors })}
        </Notice>
      ) : null}
      {preview.isError ? <ProblemPanel error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.data === undefined ? null : (
        <>
          <Gaps gaps={preview.data.gaps} />
          <Preview title={words(wording.title)} html={preview.data.html} isFormer={isFormer && !isWrong} frame={frame} />
        </>
      )}
    </section>
  );
}

/** What is missing in the paper; each stands in it as a mark. */
function Gaps({ gaps }: { readonly gaps: readonly { readonly label: { ko: string; en: string }; readonly pointer: string }[] }) {
  const { t } = useTranslation();
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('templates.gaps', { count: gaps.length })}</summary>
      <ul>
        {gaps.map(({ label, pointer }, index) => (
          <li key={`${pointer} ${index}`}>{words(label)}</li>
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  readonly ruleSet: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function CaseChoice({ ruleSet, value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const { id: draft } = useCurrentTemplate();
  const { data } = query.useQuery('get', '/api/template-drafts/{draft}/cases', {
    params: { path: { draft }, query: { ruleSet } },
  });
  const cases = data?.items ?? [];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('templates.previewWith')}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value={SAMPLE}>{t('templates.sample')}</option>
        {cases.map((found) => (
          <option key={found.id} value={found.id}>
            {found.id} {found.title}
          </option>
        ))}
      </select>
    </div>
  );
}
