import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { readToken } from '../api/token.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { signInAddress } from './addresses.js';
import { OwnMenu } from './own-menu.js';
import { useEnter, useSession } from './session.js';
import { forgetDrafts } from './use-draft.js';

/** As whom one looks at the service, and what one can do about it: sign in, see to one's account, leave. */
export function WhoIsHere() {
  const { data } = useSession();
  if (readToken() !== undefined) return <TokenHolder actor={data?.actor ?? undefined} />;
  if (data?.account !== undefined) return <OwnMenu name={data.account.name} />;
  return <Visitor />;
}

function Visitor() {
  const { t } = useTranslation();
  const { pathname, search, hash } = useLocation();
  const isThere = pathname === '/sign-in' || pathname === '/welcome';
  return (
    <div className="who-is-here">
      <Link className="button button-plain" to={signInAddress(isThere ? undefined : pathname + search + hash)}>
        {t('who.signIn')}
      </Link>
    </div>
  );
}

/** @param props.actor nobody yet, while the service has not said whose token it is */
function TokenHolder({ actor }: { readonly actor: string | undefined }) {
  const { t } = useTranslation();
  const [isAsked, ask] = useState(false);
  return (
    <div className="who-is-here">
      <span className="who-name">
        <span className="visually-hidden">{t('who.label')}</span> {actor}
      </span>
      <Button kind="plain" aria-haspopup="dialog" onClick={() => ask(true)}>
        {t('who.leave')}
      </Button>
      <LeaveDialog isOpen={isAsked} onClose={() => ask(false)} />
    </div>
  );
}

function LeaveDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const enterAs = useEnter();
  const leave = (): void => {
    onClose();
    forgetDrafts();
    enterAs(undefined);
  };
  return (
    <Dialog
      title={t('who.leaveTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="danger" onClick={leave}>
          {t('who.leaveAndClear')}
        </Button>
      }
    >
      <p>{t('who.leaveHelp')}</p>
    </Dialog>
  );
}
