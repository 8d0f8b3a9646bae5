import { useTranslation } from 'react-i18next';
import type { components } from '../../api/api.gen.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { placeOf } from '../../editing/place.js';
import type { CaseJson } from '../../editing/rule-set-json.js';
import { useEditing } from '../../editing/use-editing.js';
import { useWords } from '../../i18n/use-language.js';
import { acceptanceOf, useDifferenceWords, type CaseDifference } from './case-difference.js';
import { useTrial } from './trial.js';

interface Props {
  readonly found: CaseJson;
  /** How it came out, where that is not as expected. */
  readonly result: components['schemas']['CaseResult'] | undefined;
}

/** One worked case: green or red, what differs, and what can be done with it. */
export function CaseRow({ found, result }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const inWords = useDifferenceWords();
  const editing = useEditing();
  const trial = useTrial();
  const { id, title, decision, facts, asOf, overlay } = found;
  const at = placeOf('cases', id);
  const differences = (result?.differences ?? []) as unknown as readonly CaseDifference[];
  return (
    <li className="case-row stack-tight" data-at={at} tabIndex={-1}>
      <p className="row">
        <Badge tone={result === undefined ? 'success' : 'danger'}>
          {result === undefined ? t('drafts.cases.passes') : t('drafts.cases.fails')}
        </Badge>
        <code>{id}</code> <span>{title}</span>
      </p>
      {result?.error === undefined ? null : <p>{words(result.error)}</p>}
      {differences.length === 0 ? null : (
        <ul>
          {differences.map((difference) => (
            <li key={`${difference.path} ${String(difference.expected)}`}>{inWords(decision, difference)}</li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button
          kind="plain"
          size="small"
          onClick={() => trial.ask({ decision, facts, asOf, overlay, title: `${id} ${title}` })}
        >
          {t('drafts.cases.try')}
          <span className="visually-hidden">: {id}</span>
        </Button>
        {editing.isReadOnly ? null : (
          <>
            {differences.length === 0 ? null : (
              <Button size="small" onClick={() => editing.change(acceptanceOf(found, differences))}>
                {t('drafts.cases.accept')}
                <span className="visually-hidden">: {id}</span>
              </Button>
            )}
            <Button kind="danger" size="small" onClick={() => editing.change([{ at, remove: true }])}>
              {t('drafts.cases.remove')}
              <span className="visually-hidden">: {id}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
