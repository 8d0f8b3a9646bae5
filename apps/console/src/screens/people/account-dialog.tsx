import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { AccountForm, type AccountTexts } from './account-form.js';
import {
  changeAccount,
  createAccount,
  disableAccount,
  enableAccount,
  renewInvitation,
  type Invitation,
} from './accounts-calls.js';
import { InvitationLink } from './invitation-link.js';

/** What is being done with which account. */
export type Doing =
  { readonly what: 'create' } | { readonly what: 'edit' | 'invite' | 'disable' | 'enable'; readonly account: Account };

interface Props {
  readonly doing: Doing | undefined;
  /** Id of who is at the screen. */
  readonly own: string | undefined;
  /** Something has been changed, told by the name of whose account it is. */
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

/** The one dialog of the screen: a form, a question, or the link that came of it. */
export function AccountDialog({ doing, own, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [link, setLink] = useState<{ readonly name: string; readonly invitation: Invitation }>();
  const close = (): void => {
    setLink(undefined);
    onClose();
  };
  const titleOf = (): string => {
    if (link !== undefined) return t('accounts.link', { name: link.name });
    if (doing === undefined) return '';
    if (doing.what === 'create') return t('accounts.createTitle');
    return t(`accounts.${doing.what}Title`, { name: doing.account.name });
  };
  return (
    <Dialog title={titleOf()} isOpen={doing !== undefined} onClose={close}>
      {link === undefined ? (
        doing === undefined ? null : (
          <Step
            doing={doing}
            own={own}
            onLink={(name, invitation) => {
              onDone(name);
              setLink({ name, invitation });
            }}
            onDone={(name) => {
              onDone(name);
              close();
            }}
          />
        )
      ) : (
        <InvitationLink invitation={link.invitation} />
      )}
    </Dialog>
  );
}

interface StepProps {
  readonly doing: Doing;
  readonly own: string | undefined;
  readonly onLink: (name: string, invitation: Invitation) => void;
  readonly onDone: (name: string) => void;
}

function Step({ doing, own, onLink, onDone }: StepProps) {
  if (doing.what === 'create')
    return <AccountForm isOwn={false} save={async (texts) => onLink(texts.name, await createAccount(texts))} />;
  const { what, account } = doing;
  if (what === 'edit') {
    const save = async (texts: AccountTexts): Promise<void> => {
      await changeAccount(account, texts);
      onDone(texts.name);
    };
    return <AccountForm account={account} isOwn={account.id === own} save={save} />;
  }
  const act = async (): Promise<void> => {
    if (what === 'invite') return onLink(account.name, await renewInvitation(account));
    await (what === 'disable' ? disableAccount : enableAccount)(account);
    onDone(account.name);
  };
  return <Question what={what} act={act} />;
}

/** What is about to happen, and the button for it. */
function Question({
  what,
  act,
}: {
  readonly what: 'invite' | 'disable' | 'enable';
  readonly act: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const order = useMutation({ mutationFn: act });
  return (
    <>
      <p>{t(`accounts.${what}Help`)}</p>
      {order.isError ? <ProblemPanel error={order.error} /> : null}
      <div>
        <Button
          kind={what === 'disable' ? 'danger' : 'primary'}
          aria-disabled={order.isPending}
          onClick={() => (order.isPending ? undefined : order.mutate())}
        >
          {t(`accounts.${what}Submit`)}
        </Button>
      </div>
    </>
  );
}
