import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useKeptDecision } from '../../api/decisions.js';
import type { FormSummary, PaperOfCase, PapersOfCase, StoredDecision } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Badge } from '../../components/badge.js';
import { DateText } from '../../components/date-text.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import type { FormData } from '../forms/paper.js';
import { MakeAll } from './make-all.js';
import { OtherPapers } from './other-papers.js';
import { PaperRow } from './paper-row.js';
import { STATES, TONES } from './states.js';
import { useGiven } from './use-given.js';

interface Props {
  /** "programme/version" */
  readonly rules: string;
  /** Of these rules. */
  readonly forms: readonly FormSummary[];
}

/** Every form of the rules as it stands for the case that the address names. */
export function Papers({ rules, forms }: Props) {
  const { t } = useTranslation();
  const { name, decision } = useChosenCase();
  const { given, isPaused } = useGiven(forms, name);
  const decided = useKeptDecision(decision);
  if (decided.isError) return <ProblemPanel error={decided.error} onRetry={() => void decided.refetch()} />;
  if (given === undefined || (decision !== '' && decided.data === undefined))
    return <Progress label={t('papers.loading')} isPaused={isPaused} lines={8} />;
  return <Answer rules={rules} given={given} decided={decided.data} />;
}

/** Facts are personal data: what was asked with them stays no longer than going back and forth needs. */
const KEPT_MS = 60_000;

interface AnswerProps {
  readonly rules: string;
  readonly given: Readonly<Record<string, FormData>>;
  /** The decision that the case is, if it is one. */
  readonly decided: StoredDecision | undefined;
}

function Answer({ rules, given, decided }: AnswerProps) {
  const { t } = useTranslation();
  const { name, round, application } = useChosenCase();
  const stored = decided === undefined ? { round, application } : { decision: decided.id };
  const ofCase = decided === undefined && name === '' ? {} : { about: stored };
  const [programme = '', version = ''] = rules.split('/');
  const papers = query.useQuery(
    'post',
    '/api/forms/{programme}/{version}/papers',
    {
      params: { path: { programme, version } },
      body: { given, ...ofCase },
    },
    { staleTime: 0, gcTime: KEPT_MS },
  );
  if (papers.isPending)
    return <Progress label={t('papers.loading')} isPaused={papers.fetchStatus === 'paused'} lines={8} />;
  if (papers.isError) return <ProblemPanel error={papers.error} onRetry={() => void papers.refetch()} />;
  return <Shown papers={papers.data} of={decided?.subject.label} onMade={() => void papers.refetch()} />;
}

interface ShownProps {
  readonly papers: PapersOfCase;
  /** Of a kept decision: whom it is about. */
  readonly of: string | undefined;
  readonly onMade: () => void;
}

function Shown({ papers, of, onMade }: ShownProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { about, items, asOf, ruleSet, others } = papers;
  const [latest, setLatest] = useState<string>();
  const name = about === undefined ? of : words(about.name);
  const groups = STATES.map((state) => ({ state, rows: inOrder(items.filter((one) => one.state === state)) }));
  const heard = groups.map(({ state, rows }) => t(`papers.count.${state}`, { count: rows.length })).join(', ');
  return (
    <>
      <section className="stack" aria-labelledby="papers-title">
        <div className="stack-tight">
          <h2 id="papers-title">{name === undefined ? t('papers.ofTyped') : t('papers.of', { name })}</h2>
          <p className="small subtle">
            {t('papers.asOf')} <DateText day={asOf} />
          </p>
          <p className="visually-hidden" role="status">
            {heard}
          </p>
          <p className="paper-counts" aria-hidden="true">
            {groups.map(({ state, rows }) => (
              <Badge key={state} tone={TONES[state]}>
                {t(`papers.count.${state}`, { count: rows.length })}
              </Badge>
            ))}
          </p>
        </div>
        <MakeAll papers={papers} />
      </section>
      {groups.map(({ state, rows }) =>
        rows.length === 0 ? null : (
          <section key={state} className="stack" aria-labelledby={`papers-${state}`}>
            <div className="stack-tight">
              <h2 id={`papers-${state}`}>{t(`papers.group.${state}`)}</h2>
              <p className="subtle prose">{t(`papers.help.${state}`)}</p>
            </div>
            <ul className="plain-list stack">
              {rows.map((paper) => (
                <PaperRow
                  key={paper.form}
                  rules={ruleSet.id}
                  paper={paper}
                  isJustMade={paper.form === latest}
                  onMade={() => {
                    setLatest(paper.form);
                    onMade();
                  }}
                />
              ))}
            </ul>
          </section>
        ),
      )}
      <OtherPapers rules={ruleSet.id} others={others} />
    </>
  );
}

/** What the rules ask for now comes first. */
const ASKED = ['now', 'later', 'undetermined', undefined, 'no'] as const;
const inOrder = (rows: readonly PaperOfCase[]): readonly PaperOfCase[] =>
  rows.toSorted((one, other) => ASKED.indexOf(one.asked) - ASKED.indexOf(other.asked));
