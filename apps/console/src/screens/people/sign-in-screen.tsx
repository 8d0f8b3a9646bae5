import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { TokenEntry } from '../../app/token-entry.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Session } from '../../api/types.js';
import { DemoPeople } from './demo-people.js';
import { OidcProblem } from './oidc-problem.js';
import { keepReturn } from '../../app/oidc-return.js';
import { returnPath } from '../../app/return-path.js';
import { SignInForm } from './sign-in-form.js';

/** The ways in. `?to=` is where to go on, `?problem=` what went wrong at the provider. */
export function SignInScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const session = useSession();
  const to = returnPath(search.get('to'), location.origin);
  const problem = search.get('problem');
  return (
    <div className="page">
      <PageTitle title={t('signIn.title')} />
      {problem === null ? null : <OidcProblem code={problem} />}
      {session.isPending ? (
        <Progress label={t('access.checking')} isPaused={session.fetchStatus === 'paused'} lines={6} />
      ) : null}
      {session.isError ? <ProblemPanel error={session.error} onRetry={() => void session.refetch()} /> : null}
      {session.data === undefined ? null : <Ways session={session.data} to={to} />}
    </div>
  );
}

function Ways({ session, to }: { readonly session: Session; readonly to: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { account, signIn } = session;
  const goOn = (): void => void navigate(to, { replace: true });
  return (
    <div className="sign-in">
      <div className="panel stack">
        {account === undefined ? null : (
          <Notice kind="information">
            {t('signIn.already', { name: account.name })} <Link to={to}>{t('signIn.goOn')}</Link>
          </Notice>
        )}
        <SignInForm name="sign-in" onDone={goOn} />
        {signIn.oidc === undefined ? null : (
          // A page of the service, and not of the console: it leads on to the provider.
          <a className="button button-secondary" href="/api/session/oidc" onClick={() => keepReturn(to)}>
            {t('signIn.withOidc', { label: signIn.oidc.label })}
          </a>
        )}
        <p className="small subtle">{t('signIn.forgotten')}</p>
      </div>
      {signIn.demo === undefined ? null : <DemoPeople people={signIn.demo} onDone={goOn} />}
      <details className="folded">
        <summary>{t('signIn.token')}</summary>
        <TokenEntry refusal={null} actor={undefined} isInDialog onEntered={goOn} />
      </details>
    </div>
  );
}
