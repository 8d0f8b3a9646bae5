import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { AskedFrame } from './asked-frame.js';
import { Choice } from './group-results.js';
import { NearestAnswer } from './nearest-answer.js';
import { useRequest, useStand } from './stand.js';
import type { Row } from './types.js';
import { useAskedOnce } from './use-asked.js';

interface Props {
  /** The application it is about; nothing while it is closed. */
  readonly row: Row | undefined;
  /** The scenario under which it is asked; empty: the rules as they stand. */
  readonly scenario: string;
  readonly onClose: () => void;
}

/** What would turn a decision: the smallest change of a fact or of a value of the rules. */
export function NearestDialog({ row, scenario, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Dialog
      title={row === undefined ? '' : t('whatIf.nearest.of', { name: words(row.label) })}
      isOpen={row !== undefined}
      onClose={onClose}
    >
      {row === undefined ? null : <Nearest key={row.application} row={row} scenario={scenario} />}
    </Dialog>
  );
}

function Nearest({ row, scenario }: { readonly row: Row; readonly scenario: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { setup, question, bench } = useStand();
  const requestOf = useRequest();
  const standing = row.scenarios.find((one) => one.scenario === scenario) ?? row.base;
  const isTurnable = (id: string): boolean => standing.decisions[id]?.outcome !== 'computed';
  const decisions = setup.decisions.filter(({ id }) => question.decisions.includes(id) && isTurnable(id));
  const inTheWay = decisions.find(({ id }) => standing.decisions[id]?.outcome !== 'yes');
  const [chosen, choose] = useState(inTheWay?.id ?? decisions[0]?.id ?? '');
  const overlay = bench.columns.find(({ id }) => id === scenario)?.overlay;
  const asked = useAskedOnce(
    chosen === ''
      ? undefined
      : requestOf('nearest', {
          application: row.application,
          decision: chosen,
          ...(overlay === undefined ? {} : { overlay }),
        }),
  );
  if (chosen === '') return <p>{t('whatIf.nearest.noDecision')}</p>;
  const nearest = asked.answer?.run.nearest;
  return (
    <div className="stack">
      <Choice
        label={t('whatIf.nearest.decision')}
        value={chosen}
        options={decisions.map(({ id, label }) => ({ id, label: capital(words(label)) }))}
        onChange={choose}
      />
      <AskedFrame asked={asked}>{nearest === undefined ? null : <NearestAnswer nearest={nearest} />}</AskedFrame>
    </div>
  );
}
