import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VersionSummary } from '../../api/types.js';
import { decideAddress } from '../../app/addresses.js';
import { useCapital, useWords } from '../../i18n/use-language.js';

interface Props {
  readonly version: VersionSummary;
  /** Part of a name, in any case; all when empty. */
  readonly find: string;
}

/** The decisions of one rule set that match what is looked for. */
export function DecisionList({ version, find }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const title = words(version.title);
  const wanted = find.trim().toLowerCase();
  const found = version.decisions.filter(({ label }) => words(label).toLowerCase().includes(wanted));
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p className="small subtle" role="status">
        {found.length === 0
          ? t('decide.nothingFound', { text: find.trim() })
          : t('decide.found', { count: found.length })}
      </p>
      <ul className="decision-links">
        {found.map(({ id, label }) => (
          <li key={id}>
            <Link to={decideAddress(version.id, id)}>{capital(words(label))}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
