import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApplications } from '../../api/rounds.js';
import type { Application, FormView, Round } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { givenBeside } from './given-beside.js';
import { entriesOfApplication, withGiven } from './paper.js';
import type { Filling } from './use-filling.js';
import { useOfferOnce } from './use-offer-once.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** The applications of the rounds of these rules; the one that is chosen stands in the address. */
export function StoredCases({ view, filling, rounds }: Props & { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const chosenCase = useChosenCase();
  const round = rounds.find((other) => other.id === chosenCase.round) ?? rounds[0];
  if (round === undefined) return null;
  const choose = (chosen: Round, application: string): void =>
    chosenCase.choose(application === '' && chosen === rounds[0] ? '' : chosen.id, application);
  return (
    <>
      {rounds.length < 2 ? null : (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('forms.round')}
          </label>
          <select
            id={id}
            className="input"
            value={round.id}
            onChange={(event) => {
              const chosen = rounds.find((other) => other.id === event.target.value);
              if (chosen !== undefined) choose(chosen, '');
            }}
          >
            {rounds.map(({ id: value, label }) => (
              <option key={value} value={value}>
                {words(label)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Applications
        view={view}
        filling={filling}
        round={round}
        chosen={chosenCase.application}
        onChoose={(application) => choose(round, application)}
      />
    </>
  );
}

interface ApplicationsProps extends Props {
  readonly round: Round;
  /** As the address has it; empty for none. */
  readonly chosen: string;
  readonly onChoose: (application: string) => void;
}

function Applications({ view, filling, round, chosen, onChoose }: ApplicationsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const list = useApplications(round.id);
  const application = list.data?.find((item) => item.application === chosen);
  const fill = ({ name, ...rest }: Application): void => {
    const own = entriesOfApplication(view, { name, ...rest }, round.asOf);
    const entries = withGiven(view, own, givenBeside(view.id, `${round.id}/${rest.application}`));
    filling.offer({ name: words(name), entries });
  };
  useOfferOnce(
    `form/${view.id}/case`,
    { name: chosen === '' ? '' : `${round.id}/${chosen}`, offered: application },
    fill,
  );
  if (list.isPending) return <Progress label={t('forms.caseLoading')} isPaused={list.fetchStatus === 'paused'} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {round.invented ? t('forms.inventedApplication') : t('forms.application')}
      </label>
      <div className="input-row">
        <select
          id={id}
          className="input case-select"
          value={application === undefined ? '' : chosen}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{t('forms.noCase')}</option>
          {list.data.map(({ application: number, name, centre }) => (
            <option key={number} value={number}>
              {number} {words(name)} ({words(centre)})
            </option>
          ))}
        </select>
        <Button disabled={application === undefined} onClick={() => application && fill(application)}>
          {t('forms.fillWithCase')}
        </Button>
      </div>
      {chosen !== '' && application === undefined ? <p className="field-error">{t('forms.unknownCase')}</p> : null}
    </div>
  );
}
