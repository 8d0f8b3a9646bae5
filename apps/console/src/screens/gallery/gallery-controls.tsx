import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { CopyButton } from '../../components/copy-button.js';
import { Dialog } from '../../components/dialog.js';
import { FileDrop } from '../../components/file-drop.js';
import { Icon, ICON_NAMES } from '../../components/icon.js';
import { OutcomeBadge } from '../../components/outcome-badge.js';

export function Buttons() {
  const { t } = useTranslation();
  return (
    <div className="row">
      <Button kind="primary">{t('gallery.press')}</Button>
      <Button>{t('gallery.press')}</Button>
      <Button kind="plain">{t('gallery.press')}</Button>
      <Button kind="danger">{t('gallery.press')}</Button>
      <Button disabled>{t('gallery.press')}</Button>
      <Button size="small">{t('gallery.press')}</Button>
      <CopyButton text={t('gallery.example')} label={t('result.copy')} />
    </div>
  );
}

/** A place for a file; it is taken nowhere. */
export const Files = () => {
  const { t } = useTranslation();
  return <FileDrop label={t('gallery.example')} accept=".pdf" onFile={() => undefined} />;
};

export function Badges() {
  const { t } = useTranslation();
  return (
    <>
      <div className="row">
        {(['yes', 'no', 'undetermined', 'invalid', 'computed'] as const).map((outcome) => (
          <OutcomeBadge key={outcome} outcome={outcome} />
        ))}
      </div>
      <div className="row">
        {(['neutral', 'primary', 'success', 'warning', 'danger', 'information'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {t('gallery.example')}
          </Badge>
        ))}
      </div>
    </>
  );
}

/** Each with the name it is asked for by. */
export const Icons = () => (
  <ul className="plain-list row">
    {ICON_NAMES.map((name) => (
      <li key={name} className="row">
        <Icon name={name} />
        <code>{name}</code>
      </li>
    ))}
  </ul>
);

export function Dialogs() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('gallery.openDialog')}</Button>
      <Dialog title={t('gallery.dialogs')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t('gallery.intro')}</p>
      </Dialog>
    </div>
  );
}
