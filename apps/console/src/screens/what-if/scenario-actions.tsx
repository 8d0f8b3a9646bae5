import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { CopyButton } from '../../components/copy-button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { isUnsaved, type Column } from './bench.js';
import { DraftDialog } from './draft-dialog.js';
import { isEmpty } from './overlay.js';
import { SaveDialog } from './save-dialog.js';
import { OpenDialog } from './open-dialog.js';
import { nameOf, programmeOf, useStand } from './stand.js';
import type { KeptScenario } from './types.js';
import { changeScenario, forgetScenario, type ScenarioBody } from './what-if-api.js';

type Open = 'save' | 'open' | 'draft';

/** Saving, sharing, opening and deleting, and the way back into rules: a draft. Nothing here is ever applied. */
export function ScenarioActions({ column }: { readonly column: Column }) {
  const { t } = useTranslation();
  const { bench, act } = useStand();
  const [open, setOpen] = useState<Open>();
  const { save, forget } = useKeeping(column);
  const mayDraft = useMay('drafts:write');
  const { kept } = column;
  const isOwn = kept?.isOwn === true;
  const close = (): void => setOpen(undefined);
  const name = nameOf(bench.columns, column);
  return (
    <div className="stack-tight">
      <div className="row">
        {isOwn ? (
          <Button size="small" disabled={save.isPending || !isUnsaved(column)} onClick={() => save.mutate({})}>
            {t('whatIf.keep.save')}
          </Button>
        ) : null}
        <Button size="small" disabled={isEmpty(column.overlay)} onClick={() => setOpen('save')}>
          {isOwn ? t('whatIf.keep.saveAs') : t('whatIf.keep.saveNew')}
        </Button>
        <Button size="small" onClick={() => setOpen('open')}>
          {t('whatIf.keep.open')}
        </Button>
      </div>
      {kept === undefined ? null : (
        <div className="row">
          {isOwn ? (
            <>
              <Button
                kind="plain"
                size="small"
                disabled={save.isPending}
                onClick={() => save.mutate({ isShared: !kept.isShared })}
              >
                {kept.isShared ? t('whatIf.keep.unshare') : t('whatIf.keep.share')}
              </Button>
              <Button kind="danger" size="small" disabled={forget.isPending} onClick={() => forget.mutate()}>
                {t('whatIf.keep.delete')}
              </Button>
            </>
          ) : null}
          <CopyButton text={window.location.href} label={t('whatIf.keep.copyLink')} />
        </div>
      )}
      {mayDraft ? (
        <div>
          <Button size="small" disabled={isEmpty(column.overlay)} onClick={() => setOpen('draft')}>
            {t('whatIf.draft.button')}
          </Button>
        </div>
      ) : null}
      <p role="status" className="small subtle">
        {save.isSuccess ? t('whatIf.keep.saved', { name }) : forget.isSuccess ? t('whatIf.keep.deleted', { name }) : ''}
      </p>
      {save.isError ? <ProblemPanel error={save.error} /> : null}
      {forget.isError ? <ProblemPanel error={forget.error} /> : null}
      <SaveDialog isOpen={open === 'save'} onClose={close} column={column} />
      <OpenDialog isOpen={open === 'open'} onClose={close} onOpen={(scenario) => act(openedAs(scenario))} />
      <DraftDialog isOpen={open === 'draft'} onClose={close} column={column} />
    </div>
  );
}

export const openedAs = (scenario: KeptScenario) => ({ type: 'open', scenario, label: scenario.label.ko }) as const;

function useKeeping(column: Column) {
  const queries = useQueryClient();
  const { rules, setup, question, bench, act } = useStand();
  const again = (): void => void queries.invalidateQueries({ queryKey: ['what-if', 'scenarios', programmeOf(setup)] });
  const save = useMutation<KeptScenario, Problem, Pick<Partial<ScenarioBody>, 'isShared'>>({
    mutationFn: async ({ isShared }) => {
      const { kept, overlay } = column;
      if (kept === undefined) throw new Error('Only what is kept is kept again');
      const name = nameOf(bench.columns, column);
      const note = kept.note === undefined ? {} : { note: kept.note };
      const label = { ko: name, en: name };
      return changeScenario(kept, { rules, label, ...note, overlay, question, isShared: isShared ?? kept.isShared });
    },
    onSuccess: (scenario) => {
      act({ type: 'kept', column: column.id, scenario, label: column.label });
      again();
    },
  });
  const forget = useMutation<void, Problem>({
    mutationFn: async () => (column.kept === undefined ? undefined : forgetScenario(column.kept)),
    onSuccess: () => {
      if (column.kept !== undefined) act({ type: 'forgotten', scenario: column.kept.id });
      again();
    },
  });
  return { save, forget };
}
