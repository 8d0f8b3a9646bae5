import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import { draftAddress } from '../../app/addresses.js';
import { MarkedText } from '../../components/marked-text.js';
import type { Draft } from '../../editing/draft.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { usePlaceWords } from '../drafts/place-words.js';
import { placeAddress } from '../drafts/section-of.js';
import { placesToMend, type GateItem, type ToMend } from './gate-items.js';
import { useContent } from './use-review.js';

type Schemas = components['schemas'];

interface Props {
  readonly draft: Draft;
  readonly item: GateItem;
  readonly obstacle: Schemas['Obstacle'];
  readonly checks: Schemas['DraftChecks'];
}

/** Places named before the rest is counted. */
const MOST_PLACES = 5;

/** What is missing, in words, and the way to each place where it is mended. */
export function GateObstacle({ draft, item, obstacle, checks }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const placeWords = usePlaceWords();
  const capital = useCapital();
  const { content } = useContent(draft.id);
  if (item === 'impact-unread')
    return (
      <>
        <p className="small">{words(obstacle.words)}</p>
        {draft.status === 'approved' ? <p className="small subtle">{t('review.gate.approverReads')}</p> : null}
        <p className="small">
          <a href="#review-impact">{t('review.gate.readHere')}</a>
        </p>
      </>
    );
  const places = placesToMend(item, checks, obstacle);
  const addressOf = ({ at }: ToMend): string =>
    item === 'unconfirmed-values'
      ? draftAddress(draft.id, 'confirmations', undefined, at)
      : item === 'uncovered'
        ? draftAddress(draft.id, 'cases')
        : placeAddress(draft.id, content, at);
  const nameOf = ({ at, label }: ToMend): string => {
    if (label === undefined) return placeWords(content, at) || t('review.gate.mend');
    return capital(typeof label === 'string' ? label : words(label));
  };
  // The service calls a place by its names; people know it by its label.
  const at = obstacle.at ?? '';
  const said = at === '' ? words(obstacle.words) : words(obstacle.words).replace(at, placeWords(content, at));
  return (
    <>
      <p className="small">
        <MarkedText text={said} />
      </p>
      <ul className="small gate-places">
        {places.slice(0, MOST_PLACES).map((place, index) => (
          <li key={`${place.at} ${index}`}>
            <Link to={addressOf(place)}>
              <MarkedText text={nameOf(place)} />
            </Link>
          </li>
        ))}
      </ul>
      {places.length <= MOST_PLACES ? null : (
        <p className="small subtle">{t('review.gate.more', { count: places.length - MOST_PLACES })}</p>
      )}
    </>
  );
}
