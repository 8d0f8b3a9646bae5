import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Session } from '../../api/types.js';
import { useArrive, useSession } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { answered } from '../../api/answered.js';
import { PasswordField } from './entry-field.js';
import { useEntries, useFieldRefusals } from './use-entries.js';

interface Props {
  readonly token: string;
  readonly onDone: (session: Session) => void;
}

/** Chooses a password, or links the account to who one is at the provider. */
export function InvitationForm({ token, onDone }: Props) {
  const { t } = useTranslation();
  const { data } = useSession();
  const arrive = useArrive();
  const refusals = useFieldRefusals();
  const { values, put, errors, refuse, areThere, pointer } = useEntries('welcome', { password: '' });
  const order = useMutation({
    mutationFn: async (password: string) =>
      answered(await api.POST('/api/session/invitation', { body: { token, password } })),
    onSuccess: (session) => {
      // First here: the page that greets them stands before anything is asked anew.
      onDone(session);
      arrive(session);
    },
    onError: (error) =>
      refuse(refusals(error).flatMap(([id, message]) => (id === 'password' ? [['password', message] as const] : []))),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!order.isPending && areThere('password')) order.mutate(values.password);
  };
  return (
    <div className="panel stack people-narrow">
      <p>{t('welcome.intro')}</p>
      {data?.account === undefined ? null : (
        <Notice kind="information">{t('welcome.replaces', { name: data.account.name })}</Notice>
      )}
      <form className="stack" noValidate onSubmit={submit}>
        {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
        <PasswordField
          pointer={pointer('password')}
          label={t('password.choose')}
          help={t('password.help')}
          value={values.password}
          onChange={(value) => put('password', value)}
          errors={errors}
          autoComplete="new-password"
        />
        <div className="row">
          <Button type="submit" kind="primary" aria-disabled={order.isPending}>
            {t('welcome.submit')}
          </Button>
          <span role="status" className="small subtle">
            {order.isPending ? (order.isPaused ? t('connection.waiting') : t('signIn.busy')) : ''}
          </span>
        </div>
      </form>
      {data?.signIn.oidc === undefined ? null : <LinkToProvider token={token} label={data.signIn.oidc.label} />}
    </div>
  );
}

function LinkToProvider({ token, label }: { readonly token: string; readonly label: string }) {
  const { t } = useTranslation();
  const order = useMutation({
    mutationFn: async () => answered(await api.POST('/api/session/oidc', { body: { invitation: token } })),
    onSuccess: ({ location: provider }) => location.assign(provider),
  });
  return (
    <div className="stack-tight">
      {order.isError ? <ProblemPanel error={order.error} /> : null}
      <p className="small subtle">{t('welcome.withOidcHelp')}</p>
      <div>
        <Button disabled={order.isPending} onClick={() => order.mutate()}>
          {t('welcome.withOidc', { label })}
        </Button>
      </div>
    </div>
  );
}
