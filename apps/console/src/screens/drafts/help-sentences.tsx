import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.js';
import { MarkedText } from '../../components/marked-text.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useCapital } from '../../i18n/use-language.js';
import { Sentences } from '../programmes/sentence.js';
import { describedAt, unfinishedAt } from './described-place.js';
import { useFocusedPlace } from './focus-place.js';
import { useDraftDescription } from './use-findings.js';

const MOST_THINGS = 30;

/** The rules one is at, as the service reads them: anew after each save. */
export function HelpSentences({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const capital = useCapital();
  const at = useFocusedPlace();
  const answer = useDraftDescription(draft);
  if (answer.isPending)
    return <Progress label={t('drafts.help.reading')} isPaused={answer.fetchStatus === 'paused'} lines={4} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const found = describedAt(answer.data, at);
  const unfinished = unfinishedAt(answer.data, at);
  if (found.length + unfinished.length === 0) return <Empty title={t('drafts.help.noSentences')} />;
  return (
    <div className="stack" aria-busy={answer.isFetching}>
      {unfinished.map(({ id, heading, sentences }) => (
        <section key={id} className="help-item stack-tight">
          <h3>
            <MarkedText text={capital(heading)} />
          </h3>
          <p className="small">{t('decisionEditor.unfinished')}</p>
          <Sentences texts={[...sentences]} />
        </section>
      ))}
      {found.slice(0, MOST_THINGS).map(({ id, heading, sentences }) => (
        <section key={id} className="help-item stack-tight">
          <h3>
            <MarkedText text={capital(heading)} />
          </h3>
          <Sentences texts={[...sentences]} />
        </section>
      ))}
      {found.length > MOST_THINGS ? (
        <p className="subtle">{t('drafts.help.more', { count: found.length - MOST_THINGS })}</p>
      ) : null}
    </div>
  );
}
