import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { countText } from './figures.js';
import type { Run } from './types.js';
import type { AskedNow } from './use-asked.js';

interface Props {
  readonly asked: AskedNow;
  /** The answer, if there is one. */
  readonly children: ReactNode;
}

/** Around an answer: how far the next one is, what went wrong, and whose the one shown is. */
export function AskedFrame({ asked, children }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { answer, isAsking, current, error, ended, isFormer } = asked;
  const source = answer?.run.source;
  return (
    <div className="stack">
      {isAsking ? <Working current={current} onCancel={asked.cancel} hasAnswer={answer !== undefined} /> : null}
      {error === undefined ? null : <ProblemPanel error={error} onRetry={asked.again} />}
      {ended === undefined ? null : <Ended run={ended} onRetry={asked.again} />}
      {isFormer ? (
        <p className="former-note" role="status">
          {t('whatIf.run.former')}
        </p>
      ) : null}
      <div className={isFormer ? 'stack former' : 'stack'} data-former={isFormer}>
        {source === undefined ? null : (
          <p className="small subtle">
            {t('whatIf.run.source', {
              label: words(source.label),
              number: countText(source.applications),
              count: source.applications,
            })}
            {source.isInvented ? ` ${t('whatIf.run.invented')}` : ''}
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

interface WorkingProps {
  readonly current: Run | undefined;
  readonly onCancel: () => void;
  readonly hasAnswer: boolean;
}

/** What takes no longer than a second is not announced; the former answer simply changes. */
function Working({ current, onCancel, hasAnswer }: WorkingProps) {
  const { t } = useTranslation();
  if (current === undefined) return hasAnswer ? null : <Progress label={t('whatIf.run.asking')} lines={6} />;
  const { done, total } = current.progress;
  const said = t('whatIf.run.progress', { done: countText(done), total: countText(total) });
  return (
    <div className="panel stack-tight run-progress">
      <Progress label={total === 0 ? t('whatIf.run.waiting') : said} />
      {total === 0 ? null : <progress max={total} value={done} aria-label={t('whatIf.run.bar')} />}
      <div>
        <Button size="small" onClick={onCancel}>
          {t('whatIf.run.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** A run that ended without an answer: cancelled, or failed for a reason that is told. */
function Ended({ run: { state, problem }, onRetry }: { readonly run: Run; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  const isFailed = state === 'failed';
  return (
    <Notice kind={isFailed ? 'danger' : 'information'} isLive>
      <div className="stack-tight">
        <p>{isFailed ? t('whatIf.run.failed') : t('whatIf.run.cancelled')}</p>
        {problem === undefined ? null : (
          <p>
            {words(problem.detail)} <code>{problem.code}</code>
          </p>
        )}
        <div>
          <Button size="small" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
