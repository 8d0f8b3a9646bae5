import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { Column } from './bench.js';
import { programmeOf, useStand } from './stand.js';
import type { KeptScenario } from './types.js';
import { keepScenario, type ScenarioBody } from './what-if-api.js';

interface Props {
  readonly column: Column;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Keeps a scenario under a name of its own, for oneself or for everyone who may ask what-ifs of the programme. */
export function SaveDialog({ column, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('whatIf.keep.saveNew')} isOpen={isOpen} onClose={onClose}>
      <SaveForm column={column} onClose={onClose} />
    </Dialog>
  );
}

function SaveForm({ column, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { rules, setup, question, act } = useStand();
  const [name, setName] = useState(column.label);
  const [note, setNote] = useState('');
  const [isShared, setShared] = useState(false);
  const [isTried, setTried] = useState(false);
  const id = useId();
  const isNameless = name.trim() === '';
  const order = useMutation<KeptScenario, Problem, ScenarioBody>({
    mutationFn: keepScenario,
    onSuccess: (scenario) => {
      act({ type: 'kept', column: column.id, scenario, label: name.trim() });
      void queries.invalidateQueries({ queryKey: ['what-if', 'scenarios', programmeOf(setup)] });
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (isNameless || order.isPending) return;
    const label = { ko: name.trim(), en: name.trim() };
    const noted = note.trim() === '' ? {} : { note: note.trim() };
    order.mutate({ rules, label, ...noted, overlay: column.overlay, question, isShared });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('whatIf.keep.name')}
        </label>
        <input
          id={id}
          type="text"
          className="input"
          autoComplete="off"
          maxLength={100}
          required
          value={name}
          aria-invalid={isTried && isNameless}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => setName(event.target.value)}
        />
        <p className="field-error" id={`${id}-wrong`} role="alert">
          {isTried && isNameless ? t('whatIf.keep.nameMissing') : ''}
        </p>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-note`}>
          {t('whatIf.keep.note')}
        </label>
        <textarea
          id={`${id}-note`}
          className="input"
          rows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <label className="choice">
        <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
        {t('whatIf.keep.isShared')}
      </label>
      {order.isError ? <ProblemPanel error={order.error} /> : null}
      <div className="row">
        <Button type="submit" kind="primary" disabled={order.isPending}>
          {t('whatIf.keep.save')}
        </Button>
      </div>
    </form>
  );
}
