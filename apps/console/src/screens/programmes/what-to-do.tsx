import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { decisionsAddress, formsAddress, programmeAddress, whatIfAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { useFormsOf, useInventedRound } from './use-related.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  readonly title: string;
  readonly decisions: number;
}

/** The ways on from a programme; what it does not have is not offered. */
export function WhatToDo({ ruleSet, title, decisions }: Props) {
  const { t } = useTranslation();
  const forms = useFormsOf(ruleSet);
  const round = useInventedRound(ruleSet);
  const mayAskWhatIf = useMay('what-if:run');
  const ways = [
    { to: programmeAddress(ruleSet, 'rules'), label: t('programmes.read') },
    { to: decisionsAddress(ruleSet), label: t('programmes.decide', { count: decisions }) },
    ...(forms.length === 0
      ? []
      : [{ to: formsAddress(ruleSet), label: t('programmes.makeForms', { count: forms.length }) }]),
    ...(round === undefined
      ? []
      : [{ to: decisionsAddress(ruleSet), label: t('programmes.tryInvented', { count: round.applicationCount }) }]),
    ...(mayAskWhatIf ? [{ to: whatIfAddress(ruleSet), label: t('programmes.whatIf') }] : []),
  ];
  return (
    <section className="stack-tight" aria-label={t('programmes.whatFor', { title })}>
      <h3 className="what-to-do-title">{t('programmes.what')}</h3>
      <ul className="plain-list what-to-do">
        {ways.map(({ to, label }) => (
          <li key={label}>
            <Link to={to}>
              {label}
              <span className="visually-hidden">: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
