import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { ChangeRow, type VersionChange } from '../../components/change-row.js';
import { CopyButton } from '../../components/copy-button.js';
import { Empty } from '../../components/empty.js';
import { MoreButton } from './more-button.js';
import { ruleSetOf, type Sides } from './sides.js';
import type { Section } from './use-narrowed.js';

/** Shown at once: two programmes differ in more than a thousand places. */
const PAGE = 60;

interface Props {
  readonly changes: readonly VersionChange[];
  readonly sides: Sides;
  readonly onClear: () => void;
}

/** The changes in sentences, part by part. */
export function SentenceList({ changes, sides, onClear }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  if (changes.length === 0) return <NothingLeft onClear={onClear} />;
  const visible = changes.slice(0, shown);
  const sections = [...new Set(visible.map(({ section }) => section))];
  const countOf = (wanted: Section): number => changes.filter(({ section }) => section === wanted).length;
  return (
    <div className="stack">
      {sections.map((section) => (
        <section key={section} className="stack-tight" aria-labelledby={`comparison-${section}`}>
          <h3 id={`comparison-${section}`}>
            {t('review.changes.group', { section: t(`review.section.${section}`), count: countOf(section) })}
          </h3>
          <ul className="plain-list change-list">
            {visible
              .filter((change) => change.section === section)
              .map((change, index) => (
                <li key={`${change.at} ${index}`}>
                  <ChangeRow change={change} ruleSet={ruleSetOf(sides)}>
                    <Json change={change} />
                  </ChangeRow>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <MoreButton left={changes.length - shown} page={PAGE} onMore={() => setShown(shown + PAGE)} />
    </div>
  );
}

/** A change as the API gives it, for those who work with it. */
function Json({ change }: { readonly change: VersionChange }) {
  const { t } = useTranslation();
  const text = JSON.stringify(change, null, 2);
  return (
    <details className="folded small no-print">
      <summary>{t('comparison.json')}</summary>
      <pre className="comparison-json" tabIndex={0}>
        {text}
      </pre>
      <CopyButton text={text} label={t('comparison.copyJson')} />
    </details>
  );
}

export function NothingLeft({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty title={t('comparison.nothingLeft')}>
      <p>
        <Button onClick={onClear}>{t('comparison.clear')}</Button>
      </p>
    </Empty>
  );
}
