import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { draftAddress } from '../../../app/addresses.js';
import { useEditing } from '../../../editing/index.js';
import { placeOf } from '../../../editing/place.js';
import { useCapital, useWords } from '../../../i18n/use-language.js';
import { useFormSchema } from '../../../schema-form/form-context.js';
import { RuleSchemaGate } from '../../../schema-form/rule-schema-gate.js';
import { SchemaForm } from '../../../schema-form/schema-form.js';
import { asList, asRecord } from '../../../schema-form/schema-node.js';
import type { SectionProps } from './index.js';

/** Who takes part, through which states an application goes, what must be done, and what the notice leaves out. */
export const ProcessSection = (props: SectionProps) => (
  <RuleSchemaGate>
    <Process {...props} />
  </RuleSchemaGate>
);

function Process({ item }: SectionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { draft, valueAt } = useEditing();
  const lists = Object.entries(useFormSchema().parts['process']?.properties ?? {});
  const process = asRecord(valueAt('process'));
  const open = lists.find(([id]) => id === item)?.[0] ?? lists[0]?.[0];
  return (
    <div className="stack">
      <nav aria-label={t('drafts.section.process')}>
        <ul className="plain-list row">
          {lists.map(([id, { label }]) => (
            <li key={id}>
              <Link to={draftAddress(draft.id, 'process', id)} aria-current={id === open ? 'true' : undefined}>
                {capital(label === undefined ? id : words(label))} ({asList(process[id]).length})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {open === undefined ? null : <SchemaForm key={open} at={placeOf('process', open)} />}
    </div>
  );
}
