import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { useArrive } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { CopyButton } from '../../components/copy-button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { focusField } from '../../fields/focus-field.js';
import { answered } from '../../api/answered.js';
import { EntryField, PasswordField } from './entry-field.js';
import { QrCode } from './qr-code.js';
import { useEntries } from './use-entries.js';

interface Props {
  /** Id of whose account it is. */
  readonly account: string;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}

/** What the service gives to be entered into an app. */
interface Given {
  readonly secret: string;
  readonly address: string;
}

/** Begun with the password, finished with the first code. */
export function SecondFactorSetUp({ account, onDone }: Props) {
  const [given, setGiven] = useState<Given>();
  return given === undefined ? (
    <Begin account={account} onGiven={setGiven} />
  ) : (
    <Confirm given={given} onDone={onDone} />
  );
}

function Begin({ account, onGiven }: { readonly account: string; readonly onGiven: (given: Given) => void }) {
  const { t } = useTranslation();
  const { values, put, errors, refuse, areThere, pointer } = useEntries('set-up', { password: '' });
  const order = useMutation({
    mutationFn: async (password: string) => answered(await api.POST('/api/session/totp', { body: { password } })),
    onSuccess: (answer) => ('secret' in answer ? onGiven(answer) : undefined),
    onError: (error) => refuse(problemOf(error).code === 'sign-in/refused' ? [['password', t('password.wrong')]] : []),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!order.isPending && areThere('password')) order.mutate(values.password);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
      <input type="text" autoComplete="username" value={account} readOnly hidden />
      <PasswordField
        pointer={pointer('password')}
        label={t('password.current')}
        value={values.password}
        onChange={(value) => put('password', value)}
        errors={errors}
        autoComplete="current-password"
      />
      <div>
        <Button type="submit" kind="primary" aria-disabled={order.isPending}>
          {t('secondFactor.begin')}
        </Button>
      </div>
    </form>
  );
}

function Confirm({ given: { secret, address }, onDone }: { readonly given: Given; readonly onDone: Props['onDone'] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const arrive = useArrive();
  const { values, put, errors, refuse, areThere, pointer } = useEntries('confirm', { code: '' });
  const codePointer = pointer('code');
  useEffect(() => {
    focusField(codePointer);
  }, [codePointer]);
  const order = useMutation({
    mutationFn: async (code: string) => {
      const confirmed = answered(await api.POST('/api/session/totp', { body: { code } }));
      if (!('recoveryCodes' in confirmed)) throw new TypeError('The service confirmed nothing');
      return confirmed.recoveryCodes;
    },
    onSuccess: async (codes) => {
      // First of all: nobody can show them again.
      onDone(codes);
      const { data } = await api.GET('/api/session');
      if (data === undefined) void queries.invalidateQueries();
      else arrive(data);
    },
    onError: (error) => {
      const { code, title } = problemOf(error);
      refuse(code === 'second-factor/wrong-code' ? [['code', title]] : []);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!order.isPending && areThere('code')) order.mutate(values.code.trim());
  };
  return (
    <div className="stack">
      <p>{t('secondFactor.scan')}</p>
      <QrCode text={address} label={t('secondFactor.picture')} />
      <div className="stack-tight">
        <p className="field-label">{t('secondFactor.secret')}</p>
        <p className="row">
          <code className="secret-text">{secret}</code>
          <CopyButton text={secret} label={t('secondFactor.copySecret')} />
        </p>
      </div>
      <form className="stack" noValidate onSubmit={submit}>
        {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
        <EntryField
          pointer={codePointer}
          label={t('secondFactor.firstCode')}
          value={values.code}
          onChange={(value) => put('code', value)}
          errors={errors}
          autoComplete="one-time-code"
          input={{ inputMode: 'numeric' }}
        />
        <div>
          <Button type="submit" kind="primary" aria-disabled={order.isPending}>
            {t('secondFactor.confirm')}
          </Button>
        </div>
      </form>
    </div>
  );
}
