import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import type { Conflict } from '../../editing/conflicts.js';
import { useEditingState } from '../../editing/use-editing.js';
import { ConflictFrame } from './conflict-frame.js';
import { differingParts } from './differing-parts.js';
import { useJsonText } from './json-text.js';
import { usePlaceWords } from './place-words.js';

/** The places of the rules that two people changed at once, value by value. */
export const ConflictDialog = () => (
  <ConflictFrame>{(conflict, names) => <Values conflict={conflict} names={names} />}</ConflictFrame>
);

function Values({ conflict, names }: { readonly conflict: Conflict; readonly names: string }) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const textOf = useJsonText();
  const content = useEditingState((state) => state.content);
  return (
    <>
      <h3>{placeWords(content, conflict.at)}</h3>
      <DataTable
        caption={t('drafts.conflict.values')}
        isCaptionHidden
        columns={[
          { id: 'at', label: t('drafts.place'), cell: (part) => placeWords(content, part.at) },
          { id: 'base', label: t('drafts.conflict.base'), cell: (part) => textOf(part.base) },
          { id: 'theirs', label: t('drafts.conflict.theirs', { names }), cell: (part) => textOf(part.theirs) },
          { id: 'mine', label: t('drafts.conflict.mine'), cell: (part) => textOf(part.mine) },
        ]}
        rows={differingParts(conflict)}
        rowKey={(part) => part.at}
        empty=""
      />
    </>
  );
}
