import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useIsWide } from './use-is-wide.js';
import { useCapital } from '../i18n/use-language.js';
import { MarkedText } from './marked-text.js';

export interface ContentsEntry {
  /** Of the element on the same page that it leads to. */
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not that of the screen. */
  readonly lang?: string;
}

interface Props {
  /** What it is the contents of. */
  readonly label: string;
  readonly entries: readonly ContentsEntry[];
}

/** Leads to the parts of a long page: beside them on a wide screen, folded above them on a narrow one. */
export function Contents({ label, entries }: Props) {
  const { t } = useTranslation();
  const isWide = useIsWide();
  if (entries.length < 2) return null;
  const name = `${t('contents.label')}: ${label}`;
  const list = <EntryList entries={entries} />;
  return isWide ? (
    <nav className="contents no-print" aria-label={name}>
      <p className="contents-title">{t('contents.label')}</p>
      {list}
    </nav>
  ) : (
    <nav className="no-print" aria-label={name}>
      <details className="contents-folded">
        <summary>{t('contents.label')}</summary>
        {list}
      </details>
    </nav>
  );
}

function EntryList({ entries }: Pick<Props, 'entries'>) {
  const { search, hash } = useLocation();
  const capital = useCapital();
  return (
    <ul className="plain-list contents-list">
      {entries.map(({ id, label, lang }) => (
        <li key={id}>
          <Link
            to={{ search, hash: `#${id}` }}
            {...(lang === undefined ? {} : { lang })}
            {...(hash === `#${id}` ? { 'aria-current': 'location' as const } : {})}
          >
            <MarkedText text={capital(label)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
