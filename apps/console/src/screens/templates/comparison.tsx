import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { Words } from '../../api/types.js';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { LineComparison } from './line-comparison.js';

interface Props {
  /** "form/v<N>", or the id of a draft. */
  readonly from: string;
  readonly to: string;
}

/** What differs between two wordings: title, text, sample, and the text in the office's files. */
export function Comparison({ from, to }: Props) {
  const { t } = useTranslation();
  const answer = query.useQuery('get', '/api/templates/comparison', { params: { query: { from, to } } });
  if (answer.isPending)
    return <Progress label={t('templates.compare.loading')} isPaused={answer.fetchStatus === 'paused'} lines={8} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const { isSame, title, wording, sample, office } = answer.data;
  if (isSame) return <Empty title={t('templates.compare.nothing')} />;
  return (
    <div className="stack">
      {title === undefined ? null : <Titles {...title} />}
      <section className="stack-tight">
        <h3>{t('templates.text')}</h3>
        <LineComparison caption={t('templates.compare.ofText', { from, to })} lines={wording} />
      </section>
      <section className="stack-tight">
        <h3>{t('templates.sample')}</h3>
        <LineComparison caption={t('templates.compare.ofSample', { from, to })} lines={sample} />
      </section>
      {office.map(({ kind, lines }) => (
        <section key={kind} className="stack-tight">
          <h3>{kind === 'hwpx' ? t('templates.office.hwpx') : t('templates.office.docx')}</h3>
          <LineComparison caption={t('templates.compare.ofFile', { kind: kind.toUpperCase() })} lines={lines} />
        </section>
      ))}
    </div>
  );
}

function Titles({ before, after }: { readonly before: Words; readonly after: Words }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <section className="stack-tight">
      <h3>{t('drafts.key.title')}</h3>
      <p>
        <del>{words(before)}</del> → <ins>{words(after)}</ins>
      </p>
    </section>
  );
}
