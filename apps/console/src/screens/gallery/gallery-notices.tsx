import { useTranslation } from 'react-i18next';
import { Unreachable } from '../../api/unreachable.js';
import { Empty } from '../../components/empty.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage } from '../../i18n/use-language.js';
import { exampleProblem } from './examples.js';

export function Notices() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {(['information', 'success', 'warning', 'danger'] as const).map((kind) => (
        <Notice key={kind} kind={kind} title={t(`notice.${kind}`)}>
          {t('gallery.intro')}
        </Notice>
      ))}
      <ProblemPanel error={exampleProblem(language)} onRetry={() => undefined} />
      <ProblemPanel error={new Unreachable('')} onRetry={() => undefined} isWaiting />
    </>
  );
}

export function Waiting() {
  const { t } = useTranslation();
  return (
    // Nothing is waited for: whoever waits for the page leaves this out.
    <div className="stack" data-example="waiting">
      <Progress label={t('programmes.loading')} lines={3} />
      <Empty title={t('programmes.empty')} />
    </div>
  );
}
