import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import type { Account, Grant } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { EntryField } from './entry-field.js';
import { entriesOfGrants, grantsOfEntries } from './grant-entries.js';
import { GrantsEditor } from './grants-editor.js';
import { useEntries, useFieldRefusals } from './use-entries.js';

/** What an administrator has written about someone. */
export interface AccountTexts {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly grants: Grant[];
}

interface Props {
  /** Nothing for a new one. */
  readonly account?: Account;
  /** One's own roles are not one's own to change. */
  readonly isOwn: boolean;
  readonly save: (texts: AccountTexts) => Promise<void>;
}

const FORM = 'account';
/** A service that names an entry of a list names it as far down as it looked: told at the field that holds it. */
const FIELD = /^(id|name|email|grants(?:\/\d+(?:\/(?:role|programmes|bodies))?)?)/;

/** Whom an account is for, and what they may do. */
export function AccountForm({ account, isOwn, save }: Props) {
  const { t } = useTranslation();
  const refusals = useFieldRefusals();
  const { id = '', name = '', email = '' } = account ?? {};
  const { values, put, errors, refuse, areThere, pointer } = useEntries<string>(FORM, { id, name, email });
  const [grants, setGrants] = useState(() => entriesOfGrants(account?.grants ?? []));
  const order = useMutation({
    mutationFn: save,
    onError: (error) => {
      if (problemOf(error).code !== 'request/invalid') return refuse([]);
      refuse(refusals(error).flatMap(([at, message]) => fieldOf(at).map((found) => [found, message] as const)));
    },
  });
  const isNew = account === undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (order.isPending || !areThere(...(isNew ? ['id', 'name'] : ['name']))) return;
    order.mutate({
      id: texts('id'),
      name: texts('name'),
      email: texts('email'),
      grants: grantsOfEntries(grants),
    });
  };
  const texts = (of: string): string => values[of]?.trim() ?? '';
  const field = (of: 'id' | 'name' | 'email') => ({
    pointer: pointer(of),
    label: t(`accounts.${of}`),
    value: values[of] ?? '',
    onChange: (value: string) => put(of, value),
    errors,
    // About someone else: nothing that the browser knows of who types it.
    autoComplete: 'off',
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {order.isError && errors.size === 0 ? <ProblemPanel error={order.error} /> : null}
      <EntryField {...field('name')} />
      {isNew ? <EntryField {...field('id')} help={t('accounts.idHelp')} input={{ autoCapitalize: 'none' }} /> : null}
      <EntryField {...field('email')} help={t('accounts.emailHelp')} isOptional input={{ inputMode: 'email' }} />
      {isOwn ? (
        <p className="subtle small">{t('accounts.own')}</p>
      ) : (
        <>
          <GrantsEditor form={FORM} grants={grants} onChange={setGrants} errors={errors} />
          {isNew ? null : <p className="subtle small">{t('accounts.grantsEnd')}</p>}
        </>
      )}
      <div className="row">
        <Button type="submit" kind="primary" aria-disabled={order.isPending}>
          {isNew ? t('accounts.createSubmit') : t('accounts.save')}
        </Button>
      </div>
    </form>
  );
}

function fieldOf(at: string): readonly string[] {
  const found = FIELD.exec(at)?.[1];
  return found === undefined ? [] : [found];
}
