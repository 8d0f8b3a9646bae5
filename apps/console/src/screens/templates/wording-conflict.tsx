import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import { Progress } from '../../components/progress.js';
import type { Choice, Conflict } from '../../editing/conflicts.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { useJsonText } from '../drafts/json-text.js';
import { useMerging } from './use-merging.js';
import { usePlaceName } from './use-place-name.js';

const TemplateDifference = lazy(async () => ({
  default: (await import('../../template-text/template-difference.js')).TemplateDifference,
}));
const CHOICES: readonly Choice[] = ['mine', 'theirs', 'base'];

/** What two people changed at once and what cannot be put together by itself: whose stays. Nothing is saved until then. */
export function WordingConflict() {
  const { t } = useTranslation();
  useMerging();
  const conflicts = useEditingState((state) => state.conflicts);
  const [isClosed, setClosed] = useState(false);
  const open = conflicts.filter(({ choice }) => choice === undefined);
  const [first] = open;
  if (first === undefined) return null;
  if (isClosed)
    return (
      <div className="conflict-bar">
        <Notice kind="danger" title={t('drafts.saving.conflict')} isLive>
          <Button onClick={() => setClosed(false)}>{t('drafts.conflict.decide', { count: open.length })}</Button>
        </Notice>
      </div>
    );
  return (
    <Dialog title={t('drafts.conflict.title')} isOpen onClose={() => setClosed(true)}>
      <OneConflict key={first.at} conflict={first} count={open.length} />
    </Dialog>
  );
}

function OneConflict({ conflict, count }: { readonly conflict: Conflict; readonly count: number }) {
  const { t } = useTranslation();
  const server = useServerStore();
  const placeName = usePlaceName();
  const { at, by } = conflict;
  const names = by.map(({ name }) => name).join(', ');
  return (
    <div className="stack">
      <p>{t('drafts.conflict.help', { names, count })}</p>
      <h3>{placeName(at)}</h3>
      <Sides conflict={conflict} names={names} />
      <div className="row">
        {CHOICES.map((choice, index) => (
          <Button
            key={choice}
            kind={index === 0 ? 'primary' : 'secondary'}
            autoFocus={index === 0}
            onClick={() => server?.decide(at, choice)}
          >
            {t(`drafts.conflict.take.${choice}`, { names })}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Sides({ conflict: { theirs, mine }, names }: { readonly conflict: Conflict; readonly names: string }) {
  const { t } = useTranslation();
  const textOf = useJsonText();
  return (
    <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={4} />}>
      <TemplateDifference
        before={textOf(theirs)}
        after={textOf(mine)}
        label={{ before: t('drafts.conflict.theirs', { names }), after: t('drafts.conflict.mine') }}
      />
    </Suspense>
  );
}
