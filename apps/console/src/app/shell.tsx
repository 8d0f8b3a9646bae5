import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Progress } from '../components/progress.js';
import { documentsAddress, papersAddress } from './addresses.js';
import { ConnectionBanner } from './connection-banner.js';
import { ContrastSwitch } from './contrast-switch.js';
import { DemoNotice } from './demo-notice.js';
import { Footer } from './footer.js';
import { LanguageSwitch } from './language-switch.js';
import { SessionLost } from './session-lost.js';
import { useMay } from './session.js';
import { useKeptFocus } from './use-kept-focus.js';
import { WhoIsHere } from './who-is-here.js';
import { Wordmark } from './wordmark.js';

/** What stands around every screen. */
export function Shell() {
  const { t } = useTranslation();
  useKeptFocus();
  const mayReadDrafts = useMay('drafts:read');
  const mayMakeForms = useMay('forms:render');
  const mayReadDocuments = useMay('documents:read');
  const mayAskWhatIf = useMay('what-if:run');
  const { pathname } = useLocation();
  const mayReadTemplates = useMay('templates:read');
  const isMoving = useNavigation().state === 'loading';
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <div className="shell-bar">
          <Wordmark />
          <nav className="shell-nav" aria-label={t('shell.nav')}>
            <ul className="plain-list">
              <li>
                <NavLink to="/" end>
                  {t('shell.programmes')}
                </NavLink>
              </li>
              <li>
                <NavLink to="/decisions">{t('shell.decisions')}</NavLink>
              </li>
              <li>
                <NavLink to="/forms">{t('shell.forms')}</NavLink>
              </li>
              {mayMakeForms || mayReadDocuments ? (
                <li>
                  {/* Three places, of which the first one there is may be entered. */}
                  <Link
                    to={mayMakeForms ? papersAddress() : documentsAddress()}
                    aria-current={/^\/(papers|batches|documents)(\/|$)/.test(pathname) ? 'page' : undefined}
                  >
                    {t('shell.papers')}
                  </Link>
                </li>
              ) : null}
              <li>
                <NavLink to="/comparison">{t('comparison.title')}</NavLink>
              </li>
              {mayAskWhatIf ? (
                <li>
                  <NavLink to="/what-if">{t('whatIf.title')}</NavLink>
                </li>
              ) : null}
              {mayReadDrafts ? (
                <li>
                  <NavLink to="/drafts">{t('shell.drafts')}</NavLink>
                </li>
              ) : null}
              {mayReadTemplates ? (
                <li>
                  <NavLink to="/templates">{t('shell.templates')}</NavLink>
                </li>
              ) : null}
            </ul>
          </nav>
          <div className="shell-tools">
            <ContrastSwitch />
            <LanguageSwitch />
            <WhoIsHere />
          </div>
        </div>
      </header>
      <div className="shell-notices">
        <ConnectionBanner />
        <SessionLost />
        <DemoNotice />
      </div>
      <main id="main" className="shell-main" tabIndex={-1}>
        {isMoving ? <Progress label={t('shell.opening')} /> : null}
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
