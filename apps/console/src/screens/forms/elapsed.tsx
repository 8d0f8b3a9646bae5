import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SECOND_MS = 1_000;

/** Seconds since it appeared; not read out, for that would drown everything else. */
export function Elapsed() {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - start) / SECOND_MS)), SECOND_MS / 4);
    return () => clearInterval(timer);
  }, []);
  return <span className="small">{t('forms.elapsed', { count: seconds })}</span>;
}
