import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { accountAddress, signInAddress } from '../../app/addresses.js';
import { useSession } from '../../app/session.js';
import type { Session } from '../../api/types.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { InvitationForm } from './invitation-form.js';
import { tokenIn } from './welcome-token.js';

/** Where an invitation leads. Its token is taken out of the address at once: no one who looks on, no history, keeps it. */
export function WelcomeScreen() {
  const { t } = useTranslation();
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => tokenIn(hash));
  const [arrived, setArrived] = useState<Session>();
  // Another link, pasted into the same page.
  const latest = tokenIn(hash) ?? token;
  if (latest !== token) setToken(latest);
  useEffect(() => {
    if (hash !== '') void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  if (arrived?.account !== undefined) return <Arrived session={arrived} />;
  const isBroken = token === undefined && hash === '';
  return (
    <div className="page">
      <PageTitle title={t('welcome.title')} />
      {isBroken ? (
        <Notice kind="warning" title={t('welcome.noToken')}>
          <p>{t('welcome.noTokenHelp')}</p>
          <p>
            <Link to={signInAddress()}>{t('signIn.title')}</Link>
          </p>
        </Notice>
      ) : null}
      {token === undefined ? null : <InvitationForm key={token} token={token} onDone={setArrived} />}
    </div>
  );
}

/** Their id, which they have not met so far, and what comes next. */
function Arrived({ session: { account, mustEnrol } }: { readonly session: Session }) {
  const { t } = useTranslation();
  const known = useSession().data;
  const mustSetUp = mustEnrol === true && known?.mustEnrol === true;
  if (account === undefined) return null;
  return (
    <div className="page">
      <PageTitle title={t('welcome.done', { name: account.name })} />
      <div className="panel stack people-narrow">
        <p>{t('welcome.doneHelp')}</p>
        <dl className="people-facts">
          <dt>{t('welcome.yourId')}</dt>
          <dd>
            <code className="secret-text">{account.id}</code>
          </dd>
        </dl>
        {mustSetUp ? <p>{t('welcome.enrolNow')}</p> : null}
        <div className="row">
          {mustSetUp ? (
            <Link className="button button-primary" to={accountAddress('/')}>
              {t('welcome.enrol')}
            </Link>
          ) : (
            <Link className="button button-primary" to="/">
              {t('welcome.start')}
            </Link>
          )}
        </div>
      </div>
    </div>
  );
}
