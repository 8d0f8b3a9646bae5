import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaperOfCase } from '../../api/types.js';
import { decideAddress, documentAddress, formAddress, formFieldAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Badge } from '../../components/badge.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { DateText } from '../../components/date-text.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { FormNumber } from '../forms/form-card.js';
import { decisionOf, isField } from '../forms/gaps.js';
import { MakeOne } from './make-one.js';
import { TONES } from './states.js';

interface Props {
  readonly rules: string;
  readonly paper: PaperOfCase;
  /** It was made just now: its button is gone, the focus goes on from its name. */
  readonly isJustMade: boolean;
  readonly onMade: () => void;
}

/** One form of the case: how it stands, and what can be done about it. */
export function PaperRow({ rules, paper, isJustMade, onMade }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { search } = useChosenCase();
  const { form, no, label, state, asked } = paper;
  const heading = useRef<HTMLHeadingElement>(null);
  const isMadeNow = isJustMade && state === 'made';
  useEffect(() => {
    if (isMadeNow) heading.current?.focus();
  }, [isMadeNow]);
  return (
    <li className="panel paper-row">
      <p className="row">
        <Badge tone={TONES[state]}>{t(`papers.state.${state}`)}</Badge>
        {asked === undefined ? null : <span className="small">{t(`papers.asked.${asked}`)}</span>}
        {no === undefined ? null : <FormNumber no={no} />}
      </p>
      <h3 ref={heading} tabIndex={-1}>
        <Link to={formAddress(rules, form) + search}>{capital(words(label))}</Link>
      </h3>
      {state === 'ready' ? <MakeOne rules={rules} paper={paper} onMade={onMade} /> : null}
      {state === 'missing' ? <Gaps rules={rules} paper={paper} /> : null}
      {paper.documents.length === 0 ? null : <Documents paper={paper} />}
      {state === 'notCalledFor' ? <Reasons rules={rules} paper={paper} /> : null}
    </li>
  );
}

type Part = Pick<Props, 'rules' | 'paper'>;

/** Each leads to its field in the form; what the rules have not decided, to the decision. */
function Gaps({ rules, paper: { form, label: paper, gaps } }: Part) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { search } = useChosenCase();
  return (
    <details className="paper-gaps">
      <summary>
        {t('papers.gaps', { count: gaps.length })}
        <span className="visually-hidden"> ({words(paper)})</span>
      </summary>
      <ul>
        {gaps.map(({ pointer, label, words: said }) => {
          const decision = decisionOf(pointer);
          return (
            <li key={`${pointer} ${words(label)}`}>
              {isField(pointer) ? (
                <Link to={formFieldAddress(rules, form, search, pointer)}>{capital(words(label))}</Link>
              ) : (
                <>
                  {words(said)}{' '}
                  {decision === undefined ? null : (
                    <Link to={decideAddress(rules, decision, search)}>{t('forms.seeDecision')}</Link>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Documents({ paper: { documents } }: Pick<Part, 'paper'>) {
  const { t } = useTranslation();
  const mayRead = useMay('documents:read');
  return (
    <ul className="plain-list stack-tight">
      {documents.map(({ id, number, at, by, replacedBy }) => (
        <li key={id} className="row">
          {mayRead ? <Link to={documentAddress(id)}>{number}</Link> : number}
          <DateText day={seoulDay(at)} />
          <span>{by.name}</span>
          {replacedBy === undefined ? null : (
            <span className="subtle">{t('papers.replaced', { number: replacedBy.number })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reasons({ rules, paper: { form, reasons } }: Part) {
  const { t } = useTranslation();
  const words = useWords();
  const { search } = useChosenCase();
  return (
    <>
      <ul className="plain-list stack-tight">
        {reasons.map(({ words: said, decision, source }) => (
          <li key={words(said)}>
            {words(said)}{' '}
            {decision === undefined ? null : (
              <Link to={decideAddress(rules, decision, search)}>{t('forms.seeDecision')}</Link>
            )}
            <ClauseLinks ruleSet={rules} ids={source} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={formAddress(rules, form) + search}>{t('papers.open')}</Link>
      </p>
    </>
  );
}

const SEOUL_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });
/** @example seoulDay('2024-04-01T20:00:00Z') // '2024-04-02' */
const seoulDay = (at: string): string => SEOUL_DAY.format(new Date(at));
