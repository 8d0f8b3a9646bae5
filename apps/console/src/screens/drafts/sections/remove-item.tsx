import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { Button } from '../../../components/button.js';
import { useEditing } from '../../../editing/index.js';
import type { SectionId } from './index.js';

interface Props {
  readonly at: string;
  readonly label: string;
  readonly section: SectionId;
}

/** Takes a thing out of the draft. One undo puts it back; the checks say what still speaks of it. */
export function RemoveItem({ at, label, section }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, isReadOnly, change } = useEditing();
  if (isReadOnly) return null;
  return (
    <p>
      <Button
        kind="danger"
        size="small"
        onClick={() => {
          change([{ at, remove: true }]);
          void navigate(draftAddress(draft.id, section));
        }}
      >
        {t('sections.remove', { label })}
      </Button>
    </p>
  );
}
