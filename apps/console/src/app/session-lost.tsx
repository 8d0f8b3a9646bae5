import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { Progress } from '../components/progress.js';
import { useIsSessionLost } from './signing-in.js';

// Seldom needed, and with it what the first screen does not need.
const SignInAgain = lazy(async () => ({ default: (await import('../screens/people/sign-in-again.js')).SignInAgain }));

/**
 * A session that ends while someone is at work: they sign in again on top of the page, which stays as it is. Closed
 * without that, a strip keeps saying it.
 */
export function SessionLost() {
  const { pathname } = useLocation();
  // These let people in themselves.
  return useIsSessionLost() && pathname !== '/sign-in' && pathname !== '/welcome' ? <Lost /> : null;
}

function Lost() {
  const { t } = useTranslation();
  const [isOpen, open] = useState(true);
  const close = (): void => open(false);
  return (
    <>
      <div className="shell-strip row session-lost" role="status">
        {t('signIn.lostStrip')}
        <Button size="small" aria-haspopup="dialog" onClick={() => open(true)}>
          {t('signIn.again')}
        </Button>
      </div>
      <Dialog title={t('signIn.lost')} isOpen={isOpen} onClose={close}>
        <Suspense fallback={<Progress label={t('shell.opening')} />}>
          <SignInAgain onDone={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
