import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { useArrive } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { noteCode, readsCode } from './code-habit.js';
import { CodeField, EntryField, PasswordField } from './entry-field.js';
import { signIn, type SignInAnswer } from './sign-in.js';
import { useEntries } from './use-entries.js';
import { useWait } from './use-wait.js';
import { WaitNotice } from './wait-notice.js';
import { focusField } from '../../fields/focus-field.js';

interface Props {
  /** Names the form on the page: there may be two. */
  readonly name: string;
  /** Who is expected, e.g. whose session has ended. */
  readonly id?: string | undefined;
  readonly onDone: () => void;
}

/** Id, password and, for those who use one, a second factor's code. */
export function SignInForm({ name, id = '', onDone }: Props) {
  const { t } = useTranslation();
  const arrive = useArrive();
  const { values, put, errors, refuse, areThere, pointer } = useEntries(name, { id, password: '', code: '' });
  const [asksCode, askCode] = useState(readsCode);
  const [until, setUntil] = useState<number>();
  const left = useWait(until);
  const isWaiting = left !== undefined && left > 0;

  const take = (answer: SignInAnswer): void => {
    if (answer.is === 'in') {
      noteCode(values.code.trim() !== '');
      arrive(answer.session);
      onDone();
    } else if (answer.is === 'wait') setUntil(answer.until);
    else if (answer.is === 'refused') {
      // The service does not say what was wrong. Whoever has a second factor may not have known where to enter it.
      askCode(true);
      refuse([['password', t('signIn.refused')]]);
    }
  };
  const order = useMutation({ mutationFn: signIn, onSuccess: take });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (order.isPending || isWaiting || !areThere('id', 'password')) return;
    setUntil(undefined);
    const code = values.code.trim();
    order.mutate({ id: values.id, password: values.password, ...(code === '' ? {} : { code }) });
  };
  const problem = order.error ?? (order.data?.is === 'problem' ? order.data.problem : undefined);
  const field = (of: 'id' | 'password' | 'code') => ({
    pointer: pointer(of),
    label: t(`signIn.${of}`),
    value: values[of],
    onChange: (value: string) => put(of, value),
    errors,
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {left === undefined ? null : <WaitNotice left={left} />}
      {problem === undefined ? null : <ProblemPanel error={problemOf(problem)} />}
      <EntryField {...field('id')} autoComplete="username" input={{ autoCapitalize: 'none' }} />
      <PasswordField {...field('password')} autoComplete="current-password" />
      {asksCode ? (
        <CodeField {...field('code')} help={t('signIn.codeHelp')} isOptional />
      ) : (
        <div>
          <Button
            kind="plain"
            size="small"
            onClick={() => {
              askCode(true);
              // Once it is there.
              requestAnimationFrame(() => focusField(pointer('code')));
            }}
          >
            {t('signIn.withCode')}
          </Button>
        </div>
      )}
      <div className="row">
        <Button type="submit" kind="primary" aria-disabled={order.isPending || isWaiting}>
          {t('signIn.submit')}
        </Button>
        <span role="status" className="small subtle">
          {order.isPending ? (order.isPaused ? t('connection.waiting') : t('signIn.busy')) : ''}
        </span>
      </div>
    </form>
  );
}
