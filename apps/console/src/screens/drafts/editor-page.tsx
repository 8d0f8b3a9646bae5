import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.js';
import { Progress } from '../../components/progress.js';
import { useUndoKeys } from '../../editing/use-undo-keys.js';
import { ConflictDialog } from './conflict-dialog.js';
import { EditorHead } from './editor-head.js';
import { EditorNotices } from './editor-notices.js';
import { FocusPlace } from './focus-place.js';
import { HelpColumn } from './help-column.js';
import { SectionContents } from './section-contents.js';
import type { Spot } from './section-of.js';
import { SectionTitle } from './section-title.js';
import { sections } from './sections/index.js';
import { TrialStand } from './trial.js';

interface Props {
  readonly draft: string;
  readonly account: string;
  readonly spot: Spot;
}

/** Left the contents, in the middle one section, right what helps with it; on narrow screens below each other. */
export function EditorPage({ draft, account, spot }: Props) {
  useUndoKeys();
  return (
    <TrialStand draft={draft}>
      <FocusPlace spot={spot}>
        <div className="page editor-page">
          <EditorHead draft={draft} />
          <EditorNotices draft={draft} account={account} />
          <div className="editor">
            <SectionContents draft={draft} spot={spot} />
            <div className="editor-middle stack">
              <SectionTitle spot={spot} />
              <SectionPage spot={spot} />
            </div>
            <HelpColumn draft={draft} spot={spot} />
          </div>
          <ConflictDialog />
        </div>
      </FocusPlace>
    </TrialStand>
  );
}

function SectionPage({ spot: { section, item } }: { readonly spot: Spot }) {
  const { t } = useTranslation();
  const found = sections.find(({ id }) => id === section);
  if (found === undefined) return <Empty title={t('drafts.noSection')} />;
  const { Component } = found;
  return (
    <Suspense fallback={<Progress label={t('drafts.loadingSection')} lines={8} />}>
      <Component key={`${section} ${item ?? ''}`} item={item} />
    </Suspense>
  );
}
