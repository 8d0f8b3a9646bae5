import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { newId } from '../../editing/new-id.js';
import { placeOf } from '../../editing/place.js';
import { useEditing } from '../../editing/use-editing.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { usePlaceWords } from './place-words.js';
import { useBoundaryCases } from './use-findings.js';

interface Props {
  readonly decision: string | undefined;
  readonly onDecision: (decision: string | undefined) => void;
}

/** Cases at each line of a decision (below, at, above; first and last day) that no case stands at yet. */
export function BoundaryOffers({ decision, onDecision }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const id = useId();
  const { content, isReadOnly } = useEditing();
  const decisions = Object.values(content.decisions);
  if (isReadOnly || decisions.length === 0) return null;
  return (
    <section className="panel stack">
      <div className="stack-tight">
        <h3>{t('drafts.offers.title')}</h3>
        <p className="subtle prose">{t('drafts.offers.help')}</p>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('drafts.trial.decision')}
        </label>
        <select
          id={id}
          className="input"
          value={decision ?? ''}
          onChange={(event) => onDecision(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{t('drafts.trial.none')}</option>
          {decisions.map((one) => (
            <option key={one.id} value={one.id}>
              {capital(words(one.label)) || one.id}
            </option>
          ))}
        </select>
      </div>
      {decision === undefined ? null : <Offers key={decision} decision={decision} />}
    </section>
  );
}

function Offers({ decision }: { readonly decision: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const placeWords = usePlaceWords();
  const { draft, cases, content, change } = useEditing();
  const answer = useBoundaryCases(draft.id, decision);
  const [added, setAdded] = useState<ReadonlySet<number>>(new Set());
  if (answer.isPending)
    return <Progress label={t('drafts.offers.finding')} isPaused={answer.fetchStatus === 'paused'} lines={3} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const offers = answer.data.items.map((offer, index) => ({ ...offer, index })).filter(({ isThere }) => !isThere);
  const add = (chosen: typeof offers): void => {
    const taken = new Set(Object.keys(cases));
    const changes = chosen.map(({ case: offered }) => {
      const name = newId(typeof offered['id'] === 'string' ? offered['id'] : decision, taken, 'case');
      taken.add(name);
      return { at: placeOf('cases', name), set: { ...offered, id: name } };
    });
    change(changes);
    setAdded((before) => new Set([...before, ...chosen.map(({ index }) => index)]));
  };
  const left = offers.filter(({ index }) => !added.has(index));
  if (left.length === 0) return <p role="status">{t('drafts.offers.none')}</p>;
  return (
    <div className="stack">
      <p className="row">
        <span role="status">{t('drafts.offers.count', { count: left.length })}</span>
        <Button size="small" onClick={() => add(left)}>
          {t('drafts.offers.addAll')}
        </Button>
      </p>
      <ul className="plain-list case-list">
        {left.map((offer) => (
          <li key={offer.index} className="case-row stack-tight">
            <p className="row">
              <Badge tone="information">{t(`drafts.offers.side.${offer.side}`)}</Badge>
              <span className="subtle">{placeWords(content as never, offer.at)}</span>
            </p>
            <p>{words(offer.words)}</p>
            <p>
              <Button size="small" onClick={() => add([offer])}>
                {t('drafts.offers.add')}
                <span className="visually-hidden">: {words(offer.words)}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
