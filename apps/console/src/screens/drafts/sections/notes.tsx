import { useTranslation } from 'react-i18next';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';
import { WaiversSection } from './waivers.js';

/** The notice's own contradictions and gaps, and the written reasons for what the checks may be told to leave alone. */
export function NotesSection({ item }: SectionProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PartSection
        section="notes"
        at="notes"
        item={item}
        label={t('drafts.section.notes')}
        nameOf={(_, id) => id}
        more={({ says }) => ko(says)}
      />
      {item === undefined ? (
        <section className="panel stack">
          <h3>{t('drafts.part.waivers')}</h3>
          <WaiversSection item={undefined} />
        </section>
      ) : null}
    </div>
  );
}

const ko = (words: unknown): string | undefined =>
  typeof words === 'object' && words !== null && 'ko' in words && typeof words.ko === 'string' ? words.ko : undefined;
