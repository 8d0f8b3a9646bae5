import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { query } from '../../api/client.js';
import { MarkedText } from '../../components/marked-text.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { usePlaceWords } from '../drafts/place-words.js';
import { ImpactTotals } from '../review/impact-totals.js';
import { useDecisionWords } from '../review/use-decision-words.js';
import { MoreButton } from './more-button.js';
import type { Sides } from './sides.js';
import { useSideContent } from './use-side-content.js';

type ImpactReport = components['schemas']['ImpactReport'];

const PAGE = 10;

interface Props {
  readonly sides: Sides;
  readonly isOneProgramme: boolean;
}

/** Whom of last year's applicants the newer version would have concerned: numbers first, then by which change, then who. */
export function Effect({ sides, isOneProgramme }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="panel stack comparison-effect" aria-labelledby="comparison-effect">
      <h2 id="comparison-effect">{t('comparison.effect.title')}</h2>
      <p className="small subtle">{t('comparison.effect.help')}</p>
      {isOneProgramme ? <Report sides={sides} /> : <p>{t('comparison.effect.otherProgramme')}</p>}
    </aside>
  );
}

function Report({ sides }: { readonly sides: Sides }) {
  const { t } = useTranslation();
  const answer = query.useQuery('get', '/api/comparison/impact', { params: { query: sides } });
  if (answer.isPending)
    return <Progress label={t('review.impact.loading')} isPaused={answer.fetchStatus === 'paused'} lines={6} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <>
      <ImpactTotals report={answer.data} />
      {answer.data.changed.length > 0 ? <Details report={answer.data} sides={sides} /> : null}
    </>
  );
}

function Details({ report: { outcomes, byChange, changed }, sides }: DetailsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const content = useSideContent(sides.to);
  const said = useDecisionWords(content);
  const placeWords = usePlaceWords();
  return (
    <>
      <h3>{t('review.impact.outcomes')}</h3>
      <ul className="plain-list stack-tight">
        {outcomes.map(({ decision, from, to, count }) => (
          <li key={`${decision} ${from} ${to}`}>
            {said.decision(decision)}:{' '}
            {from === to
              ? t('review.impact.valuesOnly', { outcome: said.outcome(decision, to) })
              : `${said.outcome(decision, from)} → ${said.outcome(decision, to)}`}{' '}
            <strong>{t('comparison.effect.count', { count })}</strong>
          </li>
        ))}
      </ul>
      <h3>{t('review.impact.byChange')}</h3>
      <ul className="plain-list stack-tight">
        {byChange.map(({ at, count }) => (
          <li key={at}>
            {placeWords(content, at)} <strong>{t('comparison.effect.count', { count })}</strong>
          </li>
        ))}
      </ul>
      <h3>{t('review.impact.people')}</h3>
      <ul className="plain-list impact-list">
        {changed.slice(0, shown).map(({ subject, decision, label, words: sentence, causes }) => (
          <li key={`${subject} ${decision}`} className="impact-item stack-tight">
            <p>
              <strong>{words(label)}</strong> <span className="small subtle">{said.decision(decision)}</span>
            </p>
            <p className="small">
              <MarkedText text={words(sentence)} />
            </p>
            <p className="small subtle">
              {t('review.impact.causes')}:{' '}
              {causes.length === 0
                ? t('review.impact.noCause')
                : causes.map((at) => placeWords(content, at)).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <MoreButton left={changed.length - shown} page={5 * PAGE} onMore={() => setShown(shown + 5 * PAGE)} />
    </>
  );
}

interface DetailsProps {
  readonly report: ImpactReport;
  readonly sides: Sides;
}
