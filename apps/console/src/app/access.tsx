import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../components/page-title.js';
import { ProblemPanel } from '../components/problem-panel.js';
import { Progress } from '../components/progress.js';
import { isPermitted, useSession, type Permission } from './session.js';
import { TokenEntry } from './token-entry.js';

interface Props {
  readonly to: readonly Permission[];
  /** Of the screen, where its own title is inside: told while it cannot be shown. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Shows a screen to who may see it; everyone else is asked for an access token. */
export function Access({ to, title, children }: Props) {
  const session = useSession();
  const isIn = session.isSuccess && to.every((permission) => isPermitted(session.data, permission));
  if (isIn) return children;
  return (
    <div className="page">
      {title === undefined ? null : <PageTitle title={title} />}
      <Gate />
    </div>
  );
}

interface GateProps {
  /** The dialog has said what it is for. */
  readonly isInDialog?: boolean;
}

/** Asks for a token, once it is known that the one there is, if any, is not enough. */
export function Gate({ isInDialog = false }: GateProps) {
  const { t } = useTranslation();
  const session = useSession();
  if (session.isPending) return <Progress label={t('access.checking')} isPaused={session.fetchStatus === 'paused'} />;
  const isRefused = session.isError && session.error.code?.startsWith('access/');
  if (session.isError && !isRefused)
    return <ProblemPanel error={session.error} onRetry={() => void session.refetch()} />;
  return <TokenEntry refusal={session.error} actor={session.data?.actor ?? undefined} isInDialog={isInDialog} />;
}
