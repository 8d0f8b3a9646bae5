import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readToken } from '../api/token.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { Gate } from './access.js';
import { useEnter, useSession } from './session.js';
import { forgetDrafts } from './use-draft.js';

/** As whom one looks at the service: a visitor may enter a token, whoever has entered one may leave. */
export function WhoIsHere() {
  const { t } = useTranslation();
  const { data } = useSession();
  const [isAsked, ask] = useState(false);
  const [isEntering, enter] = useState(false);
  const hasToken = readToken() !== undefined;
  // Nobody yet, while the service has not said whose token it is. It names visitors too, but not in words.
  const holder = hasToken ? (data?.actor ?? undefined) : undefined;
  const close = (): void => {
    enter(false);
    ask(false);
  };
  return (
    <div className="who-is-here">
      <span className="who-name">
        <span className="visually-hidden">{t('who.label')}</span> {hasToken ? holder : t('who.visitor')}
      </span>
      {/* One button, whatever it says: the dialogs give the focus back to it. */}
      <Button kind="plain" aria-haspopup="dialog" onClick={() => (hasToken ? ask(true) : enter(true))}>
        {hasToken ? t('who.leave') : t('who.enter')}
      </Button>
      {/* A token that the service does not know keeps the entry open. */}
      <Dialog title={t('who.enter')} isOpen={isEntering && holder === undefined} onClose={close}>
        <Gate isInDialog />
      </Dialog>
      <LeaveDialog isOpen={isAsked} onClose={close} />
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
