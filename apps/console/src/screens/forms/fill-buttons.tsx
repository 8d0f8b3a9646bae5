import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import type { Filling } from './use-filling.js';

/** How far it is, and what to do next; stays in view below the fields. */
export function FillButtons({ filling }: { readonly filling: Filling }) {
  const { t } = useTranslation();
  const [wasCleared, setCleared] = useState(false);
  const isCleared = wasCleared && filling.isBlank;
  return (
    <div className="fill-buttons stack-tight">
      <p role="status" className="fill-status">
        {useStatus(filling)}
      </p>
      <div className="row">
        <Button type="submit" kind="primary" aria-keyshortcuts="Control+Enter">
          {t('forms.show')}
        </Button>
        <Button kind="plain" disabled={!filling.canUndo || isCleared} onClick={filling.undo}>
          {t('forms.undo')}
        </Button>
        <Button
          kind="plain"
          disabled={filling.isBlank}
          onClick={() => {
            filling.clear();
            setCleared(true);
          }}
        >
          {t('forms.clear')}
        </Button>
        <span role="status" className="row">
          {isCleared ? (
            <>
              {t('forms.cleared')}
              <Button
                kind="plain"
                size="small"
                // The button that was pressed can no longer be: whoever uses the keyboard goes on from here.
                autoFocus
                onClick={() => {
                  filling.undo();
                  setCleared(false);
                }}
              >
                {t('forms.undoClear')}
              </Button>
            </>
          ) : null}
        </span>
      </div>
    </div>
  );
}

/** What it says stays until something else is known: a text that came and went would be read out again and again. */
function useStatus({ filled, gaps, isComplete }: Filling): string {
  const { t } = useTranslation();
  if (filled.data === undefined) return '';
  if (isComplete) return t('forms.isComplete');
  const isEmptyOnly = gaps.every(({ kind }) => kind === 'missing' || kind === 'undecided');
  return isEmptyOnly ? t('forms.countEmpty', { count: gaps.length }) : t('forms.countGaps', { count: gaps.length });
}
