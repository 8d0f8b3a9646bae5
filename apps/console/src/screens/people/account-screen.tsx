import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Session } from '../../api/types.js';
import { signInAddress } from '../../app/addresses.js';
import { useSession } from '../../app/session.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { OwnSessions } from './own-sessions.js';
import { PasswordChange } from './password-change.js';
import { returnPath } from '../../app/return-path.js';
import { GrantLines } from './roles.js';
import { SecondFactor } from './second-factor.js';

/** What someone sees and decides about their own account. `?to=` is where a second factor was asked for. */
export function AccountScreen() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <div className="page">
      <PageTitle title={t('account.title')} />
      {session.isPending ? (
        <Progress label={t('access.checking')} isPaused={session.fetchStatus === 'paused'} lines={6} />
      ) : null}
      {session.isError ? <ProblemPanel error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.isSuccess && session.data.account === undefined ? (
        <Empty title={t('account.none')}>
          <Link to={signInAddress(accountPath)}>{t('signIn.title')}</Link>
        </Empty>
      ) : null}
      {session.data?.account === undefined ? null : (
        <Sections key={session.data.account.id} account={session.data.account} mustEnrol={session.data.mustEnrol} />
      )}
    </div>
  );
}

const accountPath = '/account';

interface SectionsProps {
  readonly account: NonNullable<Session['account']>;
  readonly mustEnrol: true | undefined;
}

function Sections({ account, mustEnrol = undefined }: SectionsProps) {
  const [search] = useSearchParams();
  // Where it is what keeps someone from everything else it comes first, and stays there while they set it up.
  const [isFirst] = useState(mustEnrol === true);
  // Recovery codes are printed alone.
  const [codes, setCodes] = useState<readonly string[]>();
  const to = search.get('to') === null ? undefined : returnPath(search.get('to'), location.origin);
  const beside = codes === undefined ? 'stack' : 'stack no-print';
  const factor = (
    <SecondFactor account={account} mustEnrol={mustEnrol === true} codes={codes} onCodes={setCodes} to={to} />
  );
  return (
    <>
      {isFirst ? factor : null}
      <div className={beside}>
        <Who account={account} />
        <PasswordChange account={account} />
      </div>
      {isFirst ? null : factor}
      <div className={beside}>
        <OwnSessions />
      </div>
    </>
  );
}

function Who({ account: { id, name, grants } }: { readonly account: NonNullable<Session['account']> }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack">
      <h2>{t('account.who')}</h2>
      <dl className="people-facts">
        <dt>{t('account.name')}</dt>
        <dd>{name}</dd>
        <dt>{t('account.id')}</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>{t('account.roles')}</dt>
        <dd>{grants.length === 0 ? t('account.noRoles') : <GrantLines grants={grants} />}</dd>
      </dl>
    </section>
  );
}
