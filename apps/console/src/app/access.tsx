import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { readToken } from '../api/token.js';
import type { Session } from '../api/types.js';
import { PageTitle } from '../components/page-title.js';
import { ProblemPanel } from '../components/problem-panel.js';
import { Progress } from '../components/progress.js';
import { accountAddress, signInAddress } from './addresses.js';
import { isPermitted, useSession, type Permission } from './session.js';
import { TokenEntry } from './token-entry.js';

interface Props {
  readonly to: readonly Permission[];
  /** Of the screen, where its own title is inside: told while it cannot be shown. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Shows a screen to who may see it; everyone else is told what to do, and led there and back. */
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

/** What stands in the way, once it is known. */
function Gate() {
  const { t } = useTranslation();
  const session = useSession();
  if (session.isPending) return <Progress label={t('access.checking')} isPaused={session.fetchStatus === 'paused'} />;
  const isRefused = session.isError && session.error.code?.startsWith('access/');
  if (session.isError && !isRefused)
    return <ProblemPanel error={session.error} onRetry={() => void session.refetch()} />;
  return (
    <section className="panel stack gate">
      <Advice session={session.data} />
      {/* A token that is not enough says so at once. */}
      <details className="folded" open={readToken() !== undefined}>
        <summary>{t('signIn.token')}</summary>
        <TokenEntry refusal={session.error} actor={session.data?.actor ?? undefined} isInDialog={false} />
      </details>
    </section>
  );
}

function Advice({ session }: { readonly session: Session | undefined }) {
  const { t } = useTranslation();
  const { pathname, search, hash } = useLocation();
  const here = pathname + search + hash;
  if (session?.mustEnrol === true)
    return (
      <>
        <h2>{t('gate.enrol')}</h2>
        <p>{t('gate.enrolHelp')}</p>
        <p>
          <Link className="button button-primary" to={accountAddress(here)}>
            {t('gate.toAccount')}
          </Link>
        </p>
      </>
    );
  if (session?.account !== undefined)
    return (
      <>
        <h2>{t('gate.notEnough')}</h2>
        <p>{t('gate.notEnoughHelp', { name: session.account.name })}</p>
        <p>
          <Link className="button button-secondary" to={signInAddress(here)}>
            {t('gate.other')}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <h2>{t('gate.title')}</h2>
      <p>{t('gate.help')}</p>
      <p>
        <Link className="button button-primary" to={signInAddress(here)}>
          {t('signIn.title')}
        </Link>
      </p>
    </>
  );
}
