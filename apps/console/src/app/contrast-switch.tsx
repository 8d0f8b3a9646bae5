import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { keepContrast, readContrast } from './contrast.js';

export function ContrastSwitch() {
  const { t } = useTranslation();
  const [isHigh, setHigh] = useState(readContrast() === 'high');
  return (
    <Button
      kind="plain"
      aria-pressed={isHigh}
      onClick={() => {
        keepContrast(isHigh ? 'usual' : 'high');
        setHigh(!isHigh);
      }}
    >
      {t('shell.highContrast')}
    </Button>
  );
}
