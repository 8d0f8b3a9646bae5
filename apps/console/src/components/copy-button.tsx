import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';

/** Copies a text, and says whether it worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'done' | 'failed'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('done');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <span className="row no-print">
      <Button kind="plain" size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="small">
        {said === undefined ? '' : t(`copy.${said}`)}
      </span>
    </span>
  );
}
