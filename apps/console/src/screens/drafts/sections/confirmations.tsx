import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/badge.js';
import { Button } from '../../../components/button.js';
import { Empty } from '../../../components/empty.js';
import { ProblemPanel } from '../../../components/problem-panel.js';
import { Progress } from '../../../components/progress.js';
import { useEditing } from '../../../editing/use-editing.js';
import { ConfirmationRow } from '../confirmation-row.js';
import { groupsOf, type Confirmation } from '../confirmation-groups.js';
import { usePlaceWords } from '../place-words.js';
import { useConfirm } from '../use-confirm.js';
import { useConfirmations } from '../use-findings.js';

/** The dates, amounts and numbers that have to be looked at anew each year: those copied from last year first. */
export function ConfirmationsSection() {
  const { t } = useTranslation();
  const { draft, isReadOnly } = useEditing();
  const answer = useConfirmations(draft.id);
  const confirm = useConfirm(draft.id);
  const [isAllShown, setAllShown] = useState(false);
  if (answer.isPending)
    return <Progress label={t('drafts.confirm.loading')} isPaused={answer.fetchStatus === 'paused'} lines={8} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const { items } = answer.data;
  if (items.length === 0) return <Empty title={t('drafts.confirm.nothing')} />;
  const open = items.filter(({ confirmed }) => confirmed === undefined);
  const shown = isAllShown ? items : open;
  return (
    <div className="stack" aria-busy={answer.isFetching}>
      <p className="prose subtle">{t('drafts.confirm.help')}</p>
      <p className="row">
        <span role="status">
          <Badge tone={open.length === 0 ? 'success' : 'warning'}>
            {open.length === 0
              ? t('drafts.confirm.done')
              : t('drafts.confirm.open', { count: open.length, all: items.length })}
          </Badge>
        </span>
        <Button kind="plain" size="small" aria-pressed={isAllShown} onClick={() => setAllShown((before) => !before)}>
          {t('drafts.confirm.showAll')}
        </Button>
      </p>
      {confirm.problem === undefined ? null : <ProblemPanel error={confirm.problem} />}
      {groupsOf(shown).map(({ at, items: own }) => (
        <Group key={at} at={at} items={own} isReadOnly={isReadOnly} confirm={confirm} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly at: string;
  readonly items: readonly Confirmation[];
  readonly isReadOnly: boolean;
  readonly confirm: ReturnType<typeof useConfirm>;
}

function Group({ at, items, isReadOnly, confirm }: GroupProps) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const { content } = useEditing();
  const open = items.filter(({ confirmed }) => confirmed === undefined);
  const title = placeWords(content as never, at);
  return (
    <section className="panel stack" data-at={at}>
      <div className="row">
        <h3>{title}</h3>
        {isReadOnly || open.length < 2 ? null : (
          <Button size="small" disabled={confirm.isBusy} onClick={() => confirm.put(open.map((item) => item.at))}>
            {t('drafts.confirm.all', { count: open.length })}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </div>
      <ul className="plain-list case-list">
        {items.map((item) => (
          <ConfirmationRow key={item.at} item={item} isReadOnly={isReadOnly} confirm={confirm} />
        ))}
      </ul>
    </section>
  );
}
