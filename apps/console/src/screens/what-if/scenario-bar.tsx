import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Badge } from '../../components/badge.js';
import { chosenOf, isUnsaved, MOST_COLUMNS } from './bench.js';
import { changesOf } from './overlay.js';
import { ScenarioActions } from './scenario-actions.js';
import { useScenarioName, useStand } from './stand.js';

/** The scenarios beside the rules as they stand: which one the levers move, and what can be done with it. */
export function ScenarioBar() {
  const { t } = useTranslation();
  const { bench, act, canUndo, canRedo } = useStand();
  const nameOf = useScenarioName();
  const chosen = chosenOf(bench);
  return (
    <section className="stack" aria-labelledby="what-if-scenarios">
      <h3 id="what-if-scenarios">{t('whatIf.scenario.title')}</h3>
      <fieldset className="field">
        <legend className="visually-hidden">{t('whatIf.scenario.which')}</legend>
        {bench.columns.map((column) => (
          <div key={column.id} className="row scenario-choice">
            <label className="choice">
              <input
                type="radio"
                name="what-if-scenario"
                checked={column.id === chosen.id}
                onChange={() => act({ type: 'choose', column: column.id })}
              />
              <span>
                {nameOf(column)}{' '}
                <span className="small subtle">
                  {t('whatIf.scenario.changes', { count: changesOf(column.overlay).length })}
                </span>
              </span>
            </label>
            {column.kept?.isShared === true ? <Badge tone="information">{t('whatIf.scenario.shared')}</Badge> : null}
            {isUnsaved(column) ? <Badge>{t('whatIf.scenario.unsaved')}</Badge> : null}
            {bench.columns.length === 1 ? null : (
              <Button
                kind="plain"
                size="small"
                aria-label={t('whatIf.scenario.removeOf', { name: nameOf(column) })}
                onClick={() => act({ type: 'remove', column: column.id })}
              >
                <span aria-hidden="true">×</span>
              </Button>
            )}
          </div>
        ))}
      </fieldset>
      <div className="row">
        <Button size="small" disabled={bench.columns.length >= MOST_COLUMNS} onClick={() => act({ type: 'add' })}>
          {t('whatIf.scenario.add')}
        </Button>
        <Button
          size="small"
          disabled={bench.columns.length >= MOST_COLUMNS}
          onClick={() => act({ type: 'add', overlay: chosen.overlay })}
        >
          {t('whatIf.scenario.double')}
        </Button>
        <Button kind="plain" size="small" disabled={!canUndo} onClick={() => act({ type: 'undo' })}>
          {t('whatIf.undo')}
        </Button>
        <Button kind="plain" size="small" disabled={!canRedo} onClick={() => act({ type: 'redo' })}>
          {t('whatIf.redo')}
        </Button>
      </div>
      <ScenarioActions key={chosen.id} column={chosen} />
    </section>
  );
}
