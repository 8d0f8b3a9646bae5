import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import { isPermitted, useSession } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import type { Question } from './question.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  /** Nothing has been typed yet: then choosing fills at once. */
  readonly isEmpty: boolean;
  readonly onFill: (question: Question) => void;
}

/** Offers the invented applications of this rule set's rounds, if there are any, to start from. */
export function StartFrom(props: Props) {
  const session = useSession();
  const words = useWords();
  const mayRead = session.data !== undefined && isPermitted(session.data, 'rounds:read');
  const rounds = query.useQuery('get', '/api/rounds', {}, { enabled: mayRead });
  const own = rounds.data?.items.filter(({ ruleSet, invented }) => invented && ruleSet.id === props.ruleSet) ?? [];
  return own.map(({ id, asOf, label }) => (
    <Applications key={id} {...props} round={id} asOf={asOf} label={own.length > 1 ? words(label) : ''} />
  ));
}

interface RoundProps extends Props {
  readonly round: string;
  /** The day its applications are judged by. */
  readonly asOf: string;
  /** Told where there is more than one round. */
  readonly label: string;
}

function Applications({ round, asOf, label, isEmpty, onFill }: RoundProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const list = query.useQuery('get', '/api/rounds/{id}/applications', {
    params: { path: { id: round }, query: { limit: '100' } },
  });
  const chosen = search.get('application') ?? '';
  const application = list.data?.items.find((item) => `${round}/${item.application}` === chosen);

  // An address that names an application fills an empty form; a form with something in it is left alone.
  const filledFrom = useRef('');
  useEffect(() => {
    if (application === undefined || filledFrom.current === application.application) return;
    filledFrom.current = application.application;
    if (isEmpty) onFill({ facts: application.facts, asOf });
  }, [application, asOf, isEmpty, onFill]);

  if (list.isPending) return <Progress label={t('decide.startLoading')} isPaused={list.fetchStatus === 'paused'} />;
  if (list.isError || list.data.items.length === 0) return null;
  const choose = (value: string): void =>
    setSearch(
      (before) => {
        if (value === '') before.delete('application');
        else before.set('application', value);
        return before;
      },
      { preventScrollReset: true },
    );
  return (
    <div className="panel">
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {t('decide.start')} {label}
        </label>
        <p className="field-help" id={`${id}-help`}>
          {t('decide.startHelp')}
        </p>
        <div className="input-row">
          <select
            id={id}
            className="input start-select"
            value={application === undefined ? '' : chosen}
            aria-describedby={`${id}-help`}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('decide.startNone')}</option>
            {list.data.items.map(({ application: number, name }) => (
              <option key={number} value={`${round}/${number}`}>
                {number} {words(name)}
              </option>
            ))}
          </select>
          <Button
            disabled={application === undefined}
            onClick={() => application && onFill({ facts: application.facts, asOf })}
          >
            {t('decide.startFill')}
          </Button>
        </div>
      </div>
    </div>
  );
}
