import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import type { Session } from '../../api/types.js';
import { useArrive } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { answered } from '../../api/answered.js';
import { CodeField, PasswordField } from './entry-field.js';
import { useEntries, useFieldRefusals } from './use-entries.js';

type Account = NonNullable<Session['account']>;

/** Another password, with the one before as proof. */
export function PasswordChange({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack">
      <h2>{t('account.passwordTitle')}</h2>
      {account.hasPassword ? <ChangeForm account={account} /> : <p>{t('account.noPassword')}</p>}
    </section>
  );
}

function ChangeForm({ account: { id, hasSecondFactor } }: { readonly account: Account }) {
  const { t } = useTranslation();
  const arrive = useArrive();
  const refusals = useFieldRefusals();
  const [isDone, setDone] = useState(false);
  const entries = useEntries('own-password', { current: '', password: '', code: '' });
  const { values, put, errors, refuse, areThere, pointer } = entries;
  const order = useMutation({
    mutationFn: async () => {
      const { current, password, code } = values;
      const body = { current, password, ...(hasSecondFactor ? { code: code.trim() } : {}) };
      return answered(await api.POST('/api/session/password', { body }));
    },
    onSuccess: (session) => {
      entries.clear();
      setDone(true);
      arrive(session);
    },
    onError: (error) => {
      const isWrong = problemOf(error).code === 'sign-in/refused';
      refuse(
        isWrong
          ? [['current', t('password.wrong')]]
          : refusals(error).flatMap(([at, message]) => (at === 'password' ? [['password', message] as const] : [])),
      );
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(false);
    if (order.isPending || !areThere('current', 'password', ...(hasSecondFactor ? (['code'] as const) : []))) return;
    order.mutate();
  };
  const field = (of: 'current' | 'password' | 'code') => ({
    pointer: pointer(of),
    value: values[of],
    onChange: (value: string) => put(of, value),
    errors,
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="subtle">{t('account.passwordHelp')}</p>
      {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
      {/* For whoever keeps passwords for them: whose it is. */}
      <input type="text" autoComplete="username" value={id} readOnly hidden />
      <PasswordField {...field('current')} label={t('password.current')} autoComplete="current-password" />
      <PasswordField
        {...field('password')}
        label={t('password.choose')}
        help={hasSecondFactor ? t('password.helpWithCode') : t('password.help')}
        autoComplete="new-password"
      />
      {hasSecondFactor ? <CodeField {...field('code')} label={t('signIn.code')} help={t('signIn.codeHelp')} /> : null}
      <div className="row">
        <Button type="submit" kind="primary" aria-disabled={order.isPending}>
          {t('account.passwordSubmit')}
        </Button>
        <span role="status">{isDone ? t('account.passwordDone') : ''}</span>
      </div>
    </form>
  );
}
