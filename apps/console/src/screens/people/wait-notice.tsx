import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { partsOfWait } from './wait-words.js';

/** How long nobody can sign in. Said aloud at its beginning and its end, and not every second between. */
export function WaitNotice({ left }: { readonly left: number }) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(left);
  // Another wait is longer than what was left of the last.
  if (left > first) setFirst(left);
  const said = (seconds: number): string => {
    const parts = partsOfWait(seconds);
    return parts.minutes === 0 ? t('signIn.seconds', { seconds }) : t('signIn.minutes', parts);
  };
  if (left === 0)
    return (
      <Notice kind="information" isLive>
        {t('signIn.waited')}
      </Notice>
    );
  return (
    <div className="stack-tight">
      <Notice kind="warning" isLive>
        {t('signIn.wait', { time: said(first) })}
      </Notice>
      <p className="small" aria-hidden="true">
        {t('signIn.left', { time: said(left) })}
      </p>
    </div>
  );
}
