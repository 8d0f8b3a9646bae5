import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useArrive } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { answered } from '../../api/answered.js';
import { CodeField, PasswordField } from './entry-field.js';
import { useEntries, useFieldRefusals } from './use-entries.js';

interface Props {
  readonly account: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Does without the second factor from now on: password and a code prove who wants that. */
export function SecondFactorRemoval({ account, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const arrive = useArrive();
  const refusals = useFieldRefusals();
  const { values, put, errors, refuse, areThere, pointer } = useEntries('removal', { password: '', code: '' });
  const order = useMutation({
    mutationFn: async () =>
      answered(
        await api.DELETE('/api/session/totp', { body: { password: values.password, code: values.code.trim() } }),
      ),
    onSuccess: (session) => {
      onDone();
      arrive(session);
    },
    onError: (error) =>
      refuse(
        problemOf(error).code === 'sign-in/refused'
          ? [['password', t('password.wrong')]]
          : refusals(error).flatMap(([at, message]) => (at === 'password' ? [['password', message] as const] : [])),
      ),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!order.isPending && areThere('password', 'code')) order.mutate();
  };
  const field = (of: 'password' | 'code') => ({
    pointer: pointer(of),
    value: values[of],
    onChange: (value: string) => put(of, value),
    errors,
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <h3>{t('secondFactor.remove')}</h3>
      <p className="subtle">{t('secondFactor.removeHelp')}</p>
      {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
      <input type="text" autoComplete="username" value={account} readOnly hidden />
      <PasswordField {...field('password')} label={t('password.current')} autoComplete="current-password" />
      <CodeField {...field('code')} label={t('signIn.code')} help={t('signIn.codeHelp')} />
      <div className="row">
        <Button type="submit" kind="danger" aria-disabled={order.isPending}>
          {t('secondFactor.removeSubmit')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </div>
    </form>
  );
}
