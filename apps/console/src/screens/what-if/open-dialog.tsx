import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { MOST_COLUMNS } from './bench.js';
import { changesOf } from './overlay.js';
import { programmeOf, useStand } from './stand.js';
import type { KeptScenario, Overlay } from './types.js';
import { readScenarios } from './what-if-api.js';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (scenario: KeptScenario) => void;
}

/** One's own scenarios of the programme, and those that others share. */
export function OpenDialog({ isOpen, onClose, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('whatIf.keep.openTitle')} isOpen={isOpen} onClose={onClose}>
      <List
        onOpen={(scenario) => {
          onOpen(scenario);
          onClose();
        }}
      />
    </Dialog>
  );
}

function List({ onOpen }: Pick<Props, 'onOpen'>) {
  const { t } = useTranslation();
  const words = useWords();
  const { setup, bench } = useStand();
  const programme = programmeOf(setup);
  const list = useQuery<readonly KeptScenario[], Problem>({
    queryKey: ['what-if', 'scenarios', programme],
    queryFn: ({ signal }) => readScenarios(programme, signal),
    staleTime: 0,
  });
  if (list.isPending) return <Progress label={t('whatIf.keep.loading')} isPaused={list.fetchStatus === 'paused'} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0)
    return (
      <Empty title={t('whatIf.keep.nothing')}>
        <p className="subtle">{t('whatIf.keep.nothingHelp')}</p>
      </Empty>
    );
  const isFull = bench.columns.length >= MOST_COLUMNS;
  return (
    <>
      {isFull ? <p>{t('whatIf.keep.full', { count: MOST_COLUMNS })}</p> : null}
      <ul className="plain-list stack">
        {list.data.map((scenario) => (
          <li key={scenario.id} className="scenario-entry stack-tight">
            <p className="row">
              <strong>{words(scenario.label)}</strong>
              {scenario.isShared ? <Badge tone="information">{t('whatIf.scenario.shared')}</Badge> : null}
            </p>
            <p className="small subtle">
              {t('whatIf.keep.entry', {
                rules: scenario.rules,
                by: scenario.by.by.name,
                count: changesOf(scenario.overlay as Overlay).length,
              })}
            </p>
            {scenario.note === undefined ? null : <p className="small">{scenario.note}</p>}
            <div>
              <Button
                size="small"
                disabled={isFull && !bench.columns.some(({ kept }) => kept?.id === scenario.id)}
                aria-label={t('whatIf.keep.openOf', { name: words(scenario.label) })}
                onClick={() => onOpen(scenario)}
              >
                {t('whatIf.keep.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
