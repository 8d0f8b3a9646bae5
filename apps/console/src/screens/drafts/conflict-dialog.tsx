import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import type { Choice, Conflict } from '../../editing/conflicts.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { differingParts } from './differing-parts.js';
import { usePlaceWords } from './place-words.js';
import { useJsonText } from './json-text.js';

const CHOICES: readonly Choice[] = ['mine', 'theirs', 'base'];

/** The places that two people changed at once, one after another: whose stays. Nothing is saved until each is decided. */
export function ConflictDialog() {
  const { t } = useTranslation();
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
  const placeWords = usePlaceWords();
  const textOf = useJsonText();
  const server = useServerStore();
  const content = useEditingState((state) => state.content);
  const { at, by } = conflict;
  const names = by.map(({ name }) => name).join(', ');
  return (
    <div className="stack">
      <p>{t('drafts.conflict.help', { names, count })}</p>
      <h3>{placeWords(content, at)}</h3>
      <DataTable
        caption={t('drafts.conflict.values')}
        isCaptionHidden
        columns={[
          { id: 'at', label: t('drafts.place'), cell: (part) => placeWords(content, part.at) },
          { id: 'base', label: t('drafts.conflict.base'), cell: (part) => textOf(part.base) },
          { id: 'theirs', label: t('drafts.conflict.theirs', { names }), cell: (part) => textOf(part.theirs) },
          { id: 'mine', label: t('drafts.conflict.mine'), cell: (part) => textOf(part.mine) },
        ]}
        rows={differingParts(conflict)}
        rowKey={(part) => part.at}
        empty=""
      />
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
