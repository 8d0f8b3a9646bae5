import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { useEditing } from '../../../editing/index.js';
import { useWords } from '../../../i18n/use-language.js';
import type { SectionProps } from './index.js';
import { bandColumns, expectedSums } from './tables/expected-sums.js';
import { latestOf } from './tables/latest.js';
import { StepNotes } from './tables/step-notes.js';
import { TableList } from './tables/table-list.js';

/** Score items with their full marks, and the steps of their bands. */
export function ScoringSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { content, draft } = useEditing();
  const steps = Object.entries(content.parameters).filter(
    ([, { type, of, names }]) => type === 'list' && of?.type === 'points' && names !== undefined,
  );
  return (
    <div className="stack">
      <TableList
        section="scoring"
        label={t('drafts.section.scoring')}
        item={item}
        isOf={(_, id, all) => bandColumns(all, id) !== undefined || expectedSums(all, id, () => '').length > 0}
      />
      {steps.length === 0 ? null : (
        <section className="panel stack-tight">
          <h3>{t('sections.bands')}</h3>
          {steps.map(([id, parameter]) => (
            <div key={id}>
              <h4>
                <Link to={draftAddress(draft.id, 'parameters', id)}>{words(parameter.label)}</Link>
              </h4>
              <StepNotes parameter={parameter} value={latestOf(parameter.values)?.value} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
