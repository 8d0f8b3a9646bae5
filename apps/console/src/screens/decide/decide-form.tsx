import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../api/types.js';
import { AsOfField } from './as-of-field.js';
import { Button } from '../../components/button.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { InputGroups } from './input-groups.js';
import { ResultColumn } from './result-column.js';
import { StartFrom } from './start-from.js';
import { useDecide, type DecideState } from './use-decide.js';

/** The form on the left, the answer on the right; on narrow screens below it. */
export function DecideForm({ view }: { readonly view: DecisionView }) {
  const { t } = useTranslation();
  const state = useDecide(view);
  const askByKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    state.ask();
  };
  return (
    <div className="two-columns">
      <form
        className="stack no-print"
        aria-label={t('decide.inputs')}
        noValidate
        onKeyDown={askByKeys}
        onBlur={state.leave}
        onSubmit={(event) => {
          event.preventDefault();
          state.ask();
        }}
      >
        <ErrorSummary errors={state.summary} turn={state.turn} />
        <div className="stack-tight">
          <h2>{t('decide.inputs')}</h2>
          <p className="subtle">{t('decide.inputsHelp')}</p>
        </div>
        <StartFrom ruleSet={view.ruleSet.id} isEmpty={state.isEmpty} onFill={state.fill} />
        <InputGroups view={view} entries={state.entries} errors={state.errors} onChange={state.put} />
        <AsOfField state={state} />
        <FormButtons state={state} />
      </form>
      <ResultColumn view={view} state={state} />
    </div>
  );
}

function FormButtons({ state }: { readonly state: DecideState }) {
  const { t } = useTranslation();
  const { isCleared } = state;
  return (
    <div className="form-buttons row">
      <Button type="submit" kind="primary" aria-keyshortcuts="Control+Enter">
        {t('decide.evaluate')}
      </Button>
      <Button kind="plain" disabled={!state.canUndo || isCleared} onClick={state.undo}>
        {t('decide.undo')}
      </Button>
      <Button kind="plain" disabled={state.isEmpty} onClick={state.clear}>
        {t('decide.clear')}
      </Button>
      <span role="status" className="row">
        {isCleared ? (
          <>
            {t('decide.cleared')}
            {/* The button that was pressed can no longer be: whoever uses the keyboard goes on from here. */}
            <Button kind="plain" size="small" autoFocus onClick={state.undoClear}>
              {t('decide.undoClear')}
            </Button>
          </>
        ) : null}
      </span>
    </div>
  );
}
