import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Notice } from '../../components/notice.js';
import type { Choice, Conflict } from '../../editing/conflicts.js';
import { useEditingState } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';

const CHOICES: readonly Choice[] = ['mine', 'theirs', 'base'];

interface Props {
  /** Where it is, and what stands there on each side. @param names of those who changed it too */
  readonly children: (conflict: Conflict, names: string) => ReactNode;
}

/** What two people changed at once, one place after another: whose stays. Nothing is saved until each is decided. */
export function ConflictFrame({ children }: Props) {
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
  const names = first.by.map(({ name }) => name).join(', ');
  return (
    <Dialog title={t('drafts.conflict.title')} isOpen onClose={() => setClosed(true)}>
      <div key={first.at} className="stack">
        <p>{t('drafts.conflict.help', { names, count: open.length })}</p>
        {children(first, names)}
        <Choices at={first.at} names={names} />
      </div>
    </Dialog>
  );
}

function Choices({ at, names }: { readonly at: string; readonly names: string }) {
  const { t } = useTranslation();
  const server = useServerStore();
  return (
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
  );
}
