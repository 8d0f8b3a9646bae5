import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../components/progress.js';
import type { Conflict } from '../../editing/conflicts.js';
import { ConflictFrame } from '../drafts/conflict-frame.js';
import { useJsonText } from '../drafts/json-text.js';
import { useMerging } from './use-merging.js';
import { usePlaceName } from './use-place-name.js';

const TemplateDifference = lazy(async () => ({
  default: (await import('../../template-text/template-difference.js')).TemplateDifference,
}));

/** What two people changed at once and what cannot be put together by itself, side by side. */
export function WordingConflict() {
  useMerging();
  return <ConflictFrame>{(conflict, names) => <Sides conflict={conflict} names={names} />}</ConflictFrame>;
}

function Sides({ conflict: { at, theirs, mine }, names }: { readonly conflict: Conflict; readonly names: string }) {
  const { t } = useTranslation();
  const textOf = useJsonText();
  const placeName = usePlaceName();
  return (
    <>
      <h3>{placeName(at)}</h3>
      <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={4} />}>
        <TemplateDifference
          before={textOf(theirs)}
          after={textOf(mine)}
          label={{ before: t('drafts.conflict.theirs', { names }), after: t('drafts.conflict.mine') }}
        />
      </Suspense>
    </>
  );
}
