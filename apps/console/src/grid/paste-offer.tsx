import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import type { Clipboard } from './use-clipboard.js';

/** A block from the clipboard has more rows than the table: shall it grow? */
export function PasteOffer({ clipboard }: { readonly clipboard: Clipboard }) {
  const { t } = useTranslation();
  const count = clipboard.offer?.newRows.length ?? 0;
  return (
    <Dialog
      title={t('grid.offerTitle', { count })}
      isOpen={clipboard.offer !== undefined}
      onClose={clipboard.refuse}
      actions={
        <>
          <Button kind="primary" onClick={() => clipboard.accept(true)}>
            {t('grid.offerAdd', { count })}
          </Button>
          <Button onClick={() => clipboard.accept(false)}>{t('grid.offerWithout')}</Button>
        </>
      }
    >
      <p>{t('grid.offerHelp')}</p>
    </Dialog>
  );
}
