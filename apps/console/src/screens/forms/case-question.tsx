import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly filling: Filling;
  /** What had the focus is gone. */
  readonly onDone: () => void;
}

/** Asks before a case takes away what someone typed; says what it was filled from, and offers the way back. */
export function CaseQuestion({ filling, onDone }: Props) {
  const { t } = useTranslation();
  const { question, filledFrom } = filling;
  const answer = (how: 'all' | 'around' | 'leave'): void => {
    filling.answer(how);
    onDone();
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question !== undefined) box.current?.focus();
  }, [question]);
  if (question !== undefined)
    return (
      <div
        className="notice tone-warning case-question"
        role="group"
        aria-labelledby="case-question"
        tabIndex={-1}
        ref={box}
      >
        <div className="stack-tight">
          <p className="notice-title" id="case-question">
            {t('forms.question', { name: question.name })}
          </p>
          <p>{t('forms.questionHelp')}</p>
          <div className="row">
            <Button onClick={() => answer('around')}>{t('forms.fillAround')}</Button>
            <Button onClick={() => answer('all')}>{t('forms.fillAll')}</Button>
            <Button kind="plain" onClick={() => answer('leave')}>
              {t('forms.fillNot')}
            </Button>
          </div>
        </div>
      </div>
    );
  return (
    <p role="status" className="row filled-from">
      {filledFrom === undefined ? null : (
        <>
          {t('forms.filledFrom', { name: filledFrom })}
          <Button
            kind="plain"
            size="small"
            onClick={() => {
              filling.undo();
              onDone();
            }}
          >
            {t('forms.undoFill')}
          </Button>
        </>
      )}
    </p>
  );
}
