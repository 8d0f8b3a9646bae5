import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VersionSummary } from '../../api/types.js';
import { comparisonAddress } from '../../app/addresses.js';
import { useMay, useSession } from '../../app/session.js';
import { Button } from '../../components/button.js';
import type { Draft } from '../../editing/draft.js';
import { RollBackDialog } from './roll-back-dialog.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface Props {
  readonly version: VersionSummary;
  /** The other versions of the programme, the newest first. */
  readonly others: readonly VersionSummary[];
  readonly draft: Draft | undefined;
}

/** What can be done with a published version by who is at the screen. */
export function VersionActions({ version, others, draft }: Props) {
  const { t } = useTranslation();
  const { data } = useSession();
  // Only persons do this, whatever a token holds.
  const isPerson = data?.account !== undefined;
  const mayWrite = useMay('drafts:write') && isPerson;
  const mayWithdraw = useMay('versions:withdraw') && isPerson && version.status !== 'withdrawn';
  const isOwn = draft?.contributors.some(({ id }) => id === data?.account?.id) === true;
  const [open, setOpen] = useState<'rollBack' | 'withdraw'>();
  const close = (): void => setOpen(undefined);
  const name = version.version;
  if (others.length === 0 && !mayWrite && !mayWithdraw) return null;
  return (
    <div className="stack-tight no-print">
      <div className="row">
        {others.map((other) => (
          <Link key={other.id} to={olderFirst(version, other)}>
            {t('history.actions.compare', { other: other.version })}
          </Link>
        ))}
        {mayWrite ? (
          <Button
            size="small"
            aria-label={t('history.actions.rollBackOf', { version: name })}
            onClick={() => setOpen('rollBack')}
          >
            {t('history.actions.rollBack')}
          </Button>
        ) : null}
        {mayWithdraw && !isOwn ? (
          <Button
            kind="danger"
            size="small"
            aria-label={t('history.actions.withdrawOf', { version: name })}
            onClick={() => setOpen('withdraw')}
          >
            {t('history.actions.withdraw')}
          </Button>
        ) : null}
      </div>
      {mayWithdraw && isOwn ? <p className="small subtle">{t('history.actions.withdrawOwn')}</p> : null}
      {open === 'rollBack' ? <RollBackDialog version={version} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawDialog version={version} onClose={close} /> : null}
    </div>
  );
}

/** A comparison goes from what was to what came. */
const olderFirst = (one: VersionSummary, other: VersionSummary): string =>
  one.inForce.from <= other.inForce.from ? comparisonAddress(one.id, other.id) : comparisonAddress(other.id, one.id);
