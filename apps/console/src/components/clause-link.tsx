import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clauseAddress } from '../app/addresses.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  /** Of a clause, a reading (R-…) or a note (N-…); `product` for what rests on none. */
  readonly id: string;
  /** As printed; where it stands in the notice. */
  readonly quote?: string | undefined;
  readonly section?: string | undefined;
}

/** The clause behind a rule, with its words where they are known, leading to its place among the clauses. */
export function ClauseLink({ ruleSet, id, quote, section }: Props) {
  const { t } = useTranslation();
  const address = clauseAddress(ruleSet, id);
  if (address === undefined) return <span className="small">{t('clause.none')}</span>;
  return (
    <span className="clause">
      <Link to={address}>{id}</Link>
      {section === undefined || section === '' ? null : <span className="small subtle"> {section}</span>}
      {quote === undefined || quote === '' ? null : <q className="clause-quote">{quote}</q>}
    </span>
  );
}

/** Several clauses in a row, by id. */
export const ClauseLinks = ({ ruleSet, ids }: { readonly ruleSet: string; readonly ids: readonly string[] }) => (
  <span className="row clause-row">
    {ids.map((id) => (
      <ClauseLink key={id} ruleSet={ruleSet} id={id} />
    ))}
  </span>
);
