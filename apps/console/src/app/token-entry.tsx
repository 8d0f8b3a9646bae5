import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readToken } from '../api/token.js';
import type { Problem } from '../api/types.js';
import { Button } from '../components/button.js';
import { Notice } from '../components/notice.js';
import { useEnter } from './session.js';

interface Props {
  /** What the service said to the token in use. */
  readonly refusal: Problem | null;
  /** Who the token in use belongs to, though it does not permit enough. */
  readonly actor: string | undefined;
  /** Its surroundings have said what it is for, and put the focus there. */
  readonly isInDialog: boolean;
  readonly onEntered?: () => void;
}

/** Asks for the access token; it is kept for this tab only. */
export function TokenEntry({ refusal, actor, isInDialog, onEntered }: Props) {
  const { t } = useTranslation();
  const enter = useEnter();
  const id = useId();
  const [token, setToken] = useState('');
  const isRefused = readToken() !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (token.trim() === '') return;
    enter(token.trim());
    // This form goes away; whoever uses the keyboard goes on from the top of what takes its place.
    if (!isInDialog) document.getElementById('main')?.focus();
    onEntered?.();
  };
  return (
    <form className="stack token-entry" onSubmit={submit}>
      <p id={`${id}-help`}>{t('access.help')}</p>
      {isRefused ? (
        <Notice kind="danger" id={`${id}-error`} isLive>
          {refusal ? `${refusal.title} ${refusal.detail}` : t('access.notEnough', { actor: actor ?? '' })}
        </Notice>
      ) : null}
      <label className="field-label" htmlFor={id}>
        {t('access.token')}
      </label>
      <input
        id={id}
        className="input"
        type="password"
        autoComplete="off"
        required
        value={token}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-error ${id}-help` : `${id}-help`}
        onChange={(event) => setToken(event.target.value)}
      />
      <div className="row">
        <Button type="submit" kind="primary">
          {t('access.enter')}
        </Button>
        {isRefused ? (
          <Button kind="plain" onClick={() => enter(undefined)}>
            {t('access.withoutToken')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
