import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftComparisonAddress } from '../../app/addresses.js';
import { Badge, type Tone } from '../../components/badge.js';
import { Empty } from '../../components/empty.js';
import { MarkedText } from '../../components/marked-text.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { components } from '../../api/api.gen.js';
import { isWithin } from '../../editing/place.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { useFocusedPlace } from './focus-place.js';
import { placeAddress } from './section-of.js';
import { useComparison } from './use-findings.js';

type VersionChange = components['schemas']['VersionChange'];

const TONES: Readonly<Record<VersionChange['kind'], Tone>> = {
  added: 'success',
  removed: 'danger',
  changed: 'warning',
  moved: 'information',
};

/** What is other than in the version it is based on, at the place one is at. */
export function HelpComparison({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const base = useEditingState((state) => state.draft.base);
  return base === null ? (
    <Empty title={t('drafts.help.noBase')} />
  ) : (
    <div className="stack">
      <Changes draft={draft} />
      <p>
        <Link to={draftComparisonAddress(draft)}>{t('drafts.help.wholeComparison')}</Link>
      </p>
    </div>
  );
}

function Changes({ draft }: { readonly draft: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const here = useFocusedPlace();
  const content = useEditingState((state) => state.content);
  const answer = useComparison(draft);
  if (answer.isPending)
    return <Progress label={t('drafts.help.comparing')} isPaused={answer.fetchStatus === 'paused'} lines={4} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const near = answer.data.changes.filter(({ at }) => isWithin(at, here));
  return (
    <>
      <p className="subtle">{t('drafts.help.changes', { here: near.length, all: answer.data.changes.length })}</p>
      <ul className="plain-list help-list">
        {near.map(({ at, kind, where, sentence }, index) => (
          <li key={`${at} ${index}`} className="help-item stack-tight">
            <p className="row">
              <Badge tone={TONES[kind]}>{t(`drafts.change.${kind}`)}</Badge>
              <Link to={placeAddress(draft, content, at)}>{words(where)}</Link>
            </p>
            <p>
              <MarkedText text={words(sentence)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
