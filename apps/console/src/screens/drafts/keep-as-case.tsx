import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExplanationAnswer } from '../../api/types.js';
import { draftAddress } from '../../app/addresses.js';
import { Button } from '../../components/button.js';
import { newId } from '../../editing/new-id.js';
import { placeOf } from '../../editing/place.js';
import { useEditing } from '../../editing/use-editing.js';
import type { TrialQuestion } from './trial.js';

interface Props {
  readonly question: TrialQuestion;
  readonly answer: ExplanationAnswer;
}

/** Keeps what was tried as a worked case that expects what came out. */
export function KeepAsCase({ question, answer: { record, tried } }: Props) {
  const { t } = useTranslation();
  const editing = useEditing();
  const [kept, setKept] = useState<string>();
  const { decision, overlay, title } = question;
  const { facts = {}, asOf } = tried ?? question;
  if (editing.isReadOnly) return null;
  const keep = (): void => {
    const id = newId(decision, Object.keys(editing.cases), 'case');
    const { outcome, values, failed, missing, problem } = record;
    const found = {
      ...{ id, title, ruleSet: editing.draft.ruleSetId, decision, facts },
      ...(overlay === undefined ? {} : { overlay }),
      ...(asOf === undefined ? {} : { asOf }),
      expect: {
        outcome,
        ...(Object.keys(values).length === 0 ? {} : { values }),
        ...(failed.length === 0 ? {} : { failed }),
        ...(missing.length === 0 ? {} : { missing }),
        ...(problem === undefined ? {} : { problem }),
      },
    };
    editing.change([{ at: placeOf('cases', id), set: found }]);
    setKept(id);
  };
  return (
    <span className="row">
      <Button size="small" onClick={keep}>
        {t('drafts.trial.keep')}
      </Button>
      <span role="status" className="small">
        {kept === undefined ? null : (
          <Link to={draftAddress(editing.draft.id, 'cases', undefined, placeOf('cases', kept))}>
            {t('drafts.trial.kept', { id: kept })}
          </Link>
        )}
      </span>
    </span>
  );
}
