import { ClauseLink } from './clause-link.js';
import { MarkedText } from './marked-text.js';

interface Props {
  readonly ruleSet: string;
  readonly remarks: readonly { readonly id: string; readonly sentence: string }[];
}

/** Readings of the notice that were applied, or notes on the notice that touch the result, each leading to its place. */
export const RemarkList = ({ ruleSet, remarks }: Props) => (
  <ul className="remark-list">
    {remarks.map(({ id, sentence }) => (
      <li key={id}>
        <ClauseLink ruleSet={ruleSet} id={id} /> <MarkedText text={sentence} />
      </li>
    ))}
  </ul>
);
