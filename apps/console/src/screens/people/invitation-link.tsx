import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import type { Invitation } from './accounts-calls.js';

/** A link that lets someone in, to be handed over. A service that was not told its address gives the path alone. */
export function InvitationLink({ invitation: { link, expiresAt } }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const whole = new URL(link, location.origin).href;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="stack">
      <p id={`${id}-help`}>
        {t('accounts.linkHelp')} {t('accounts.linkUntil', { time: formatMoment(expiresAt, language) })}
      </p>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('accounts.linkLabel')}
        </label>
        <input
          ref={field}
          id={id}
          className="input people-link"
          readOnly
          value={whole}
          aria-describedby={`${id}-help`}
        />
      </div>
      <CopyButton text={whole} label={t('accounts.copyLink')} />
    </div>
  );
}
