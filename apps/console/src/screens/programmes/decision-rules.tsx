import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DescribedDecision, DescribedRule } from '../../api/types.js';
import { decideAddress } from '../../app/addresses.js';
import { Anchored } from '../../components/anchored.js';
import { Badge, type Tone } from '../../components/badge.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { Sentences } from './sentence.js';
import { useCapital } from '../../i18n/use-language.js';

interface Props {
  readonly ruleSet: string;
  readonly decision: DescribedDecision;
  /** Nothing is looked for: then what belongs to the decision as a whole is shown too. */
  readonly isWhole: boolean;
}

/** One decision: what it takes, its rules, what it answers, and the readings and notes that every answer carries. */
export function DecisionRules({ ruleSet, decision, isWhole }: Props) {
  const { t } = useTranslation();
  const capital = useCapital();
  const { id, label, answer, rules, values } = decision;
  return (
    <Anchored as="section" id={id} className="panel stack decision-rules">
      <div className="stack-tight">
        <h2>{capital(label)}</h2>
        <p className="row small">
          <span className="subtle">{t(`programme.answer.${answer}`)}</span>
          <Link className="no-print" to={decideAddress(ruleSet, id)}>
            {t('programme.tryThis')}
            <span className="visually-hidden">: {label}</span>
          </Link>
        </p>
      </div>
      {isWhole ? <Inputs decision={decision} /> : null}
      {isWhole && rules.length === 0 ? <p className="subtle">{t('programme.noRules')}</p> : null}
      {rules.map((rule) => (
        <Rule key={rule.id} ruleSet={ruleSet} decision={id} rule={rule} />
      ))}
      {values.length === 0 ? null : <Values values={values} />}
      {isWhole ? <Remarks ruleSet={ruleSet} decision={decision} /> : null}
    </Anchored>
  );
}

function Inputs({ decision: { inputs } }: Pick<Props, 'decision'>) {
  const { t } = useTranslation();
  const capital = useCapital();
  if (inputs.length === 0) return null;
  return (
    <details className="inputs">
      <summary>{t('programme.inputs', { count: inputs.length })}</summary>
      <ul className="input-list">
        {inputs.map(({ fact, label, whenAbsent }) => (
          <li key={fact}>
            {capital(label)} {whenAbsent === undefined ? null : <span className="small subtle">{whenAbsent}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether a rule stops, asks, or only tells. */
const TONES = {
  refuse: 'danger',
  require: 'primary',
  open: 'warning',
  refer: 'warning',
  warn: 'information',
} as const satisfies Record<DescribedRule['kind'], Tone>;

interface RuleProps {
  readonly ruleSet: string;
  readonly decision: string;
  readonly rule: DescribedRule;
}

function Rule({ ruleSet, decision, rule: { id, kind, label, sentences, source, readings } }: RuleProps) {
  const { t } = useTranslation();
  const capital = useCapital();
  return (
    <Anchored as="article" id={`${decision}.${id}`} className="rule stack-tight">
      <div className="rule-head">
        <h3>{capital(label)}</h3>
        <Badge tone={TONES[kind]}>{t(`programme.ruleKind.${kind}`)}</Badge>
      </div>
      <Sentences texts={sentences} />
      <p className="row clause-row">
        <span className="small subtle">{t('programme.basedOn')}</span>
        <ClauseLinks ruleSet={ruleSet} ids={[...source, ...readings]} />
      </p>
    </Anchored>
  );
}

function Values({ values }: Pick<DescribedDecision, 'values'>) {
  const { t } = useTranslation();
  return (
    <section className="rule stack-tight">
      <h3>{t('programme.answersWith')}</h3>
      <ul className="value-list">
        {values.map(({ id, sentences }) => (
          <li key={id}>
            <div className="stack-tight">
              <Sentences texts={sentences} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remarks({ ruleSet, decision: { readings, notes } }: Omit<Props, 'isWhole'>) {
  const { t } = useTranslation();
  if (readings.length + notes.length === 0) return null;
  return (
    <dl className="facts rule">
      {readings.length === 0 ? null : (
        <>
          <dt>{t('programme.readings')}</dt>
          <dd>
            <ClauseLinks ruleSet={ruleSet} ids={readings} />
          </dd>
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <dt>{t('programme.notes')}</dt>
          <dd>
            <ClauseLinks ruleSet={ruleSet} ids={notes} />
          </dd>
        </>
      )}
    </dl>
  );
}
