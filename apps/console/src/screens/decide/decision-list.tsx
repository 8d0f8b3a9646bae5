import { Link } from 'react-router';
import type { VersionSummary } from '../../api/types.js';
import { decideAddress } from '../../app/addresses.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

interface Props {
  readonly version: VersionSummary;
  /** Those of them that are looked for. */
  readonly decisions: VersionSummary['decisions'];
}

/** The decisions of one rule set, each leading to where it can be tried. */
export function DecisionList({ version, decisions }: Props) {
  const words = useWords();
  const capital = useCapital();
  const title = words(version.title);
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="decision-links">
        {decisions.map(({ id, label }) => (
          <li key={id}>
            <Link to={decideAddress(version.id, id)}>{capital(words(label))}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
