import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/client.js';
import type { Session } from '../api/types.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { Icon } from '../components/icon.js';
import { accountAddress, accountsAddress } from './addresses.js';
import { SESSION_KEY, useArrive, useMay } from './session.js';
import { forgetDrafts, hasDrafts } from './use-draft.js';
import { useReturn } from './use-return.js';

/** The name of who is signed in, which opens what they can do about it. Escape, or going elsewhere, closes it. */
export function OwnMenu({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, open] = useState(false);
  const mayManage = useMay('accounts:manage');
  useReturn();
  const close = (): void => open(false);
  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    close();
    opener.current?.focus();
  };
  return (
    <div className="who-is-here own-menu" onBlur={leave} onKeyDown={press}>
      <button
        ref={opener}
        type="button"
        className="button button-plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        <span className="visually-hidden">{t('who.label')}</span> <span className="who-name">{name}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <nav id={id} aria-label={t('who.menu')} className="own-menu-list" hidden={!isOpen}>
        <ul className="plain-list">
          <li>
            <Link to={accountAddress()} onClick={close}>
              {t('who.account')}
            </Link>
          </li>
          {mayManage ? (
            <li>
              <Link to={accountsAddress()} onClick={close}>
                {t('who.accounts')}
              </Link>
            </li>
          ) : null}
          <li>
            <SignOut />
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** At once where nothing typed would go; else after being told so. */
function SignOut() {
  const { t } = useTranslation();
  const arrive = useArrive();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, ask] = useState(false);
  const order = useMutation({
    mutationFn: async () => {
      await api.DELETE('/api/session');
      return (await api.GET('/api/session')).data;
    },
    onSuccess: (session: Session | undefined) => {
      forgetDrafts();
      if (session === undefined) void queries.resetQueries({ queryKey: SESSION_KEY });
      else arrive(session);
      void navigate('/');
    },
  });
  return (
    <>
      <button type="button" aria-disabled={order.isPending} onClick={() => (hasDrafts() ? ask(true) : order.mutate())}>
        {t('who.signOut')}
      </button>
      <Dialog
        title={t('who.signOutTitle')}
        isOpen={isAsked}
        onClose={() => ask(false)}
        actions={
          <Button kind="danger" disabled={order.isPending} onClick={() => order.mutate()}>
            {t('who.clearAndSignOut')}
          </Button>
        }
      >
        <p>{t('who.signOutHelp')}</p>
      </Dialog>
    </>
  );
}
