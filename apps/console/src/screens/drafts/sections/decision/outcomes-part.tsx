import { useTranslation } from 'react-i18next';
import { inside, useEditing, type DecisionJson } from '../../../../editing/index.js';
import { WordsSlot } from './words-slot.js';

const OUTCOMES = ['yes', 'no', 'undetermined', 'invalid'] as const;

/** Words for an outcome where its plain meaning would mislead. */
export function OutcomesPart({ decision }: { readonly decision: string }) {
  const { t } = useTranslation();
  const { valueAt } = useEditing();
  const at = inside(`decisions/${decision}`, 'outcomes');
  const own = valueAt(at) as DecisionJson['outcomes'];
  // The words need something to stand in; it comes with the first of them.
  return (
    <details>
      <summary>{t('decisionEditor.outcomes')}</summary>
      <div className="stack-tight">
        <p className="small subtle">{t('decisionEditor.outcomesHelp')}</p>
        {OUTCOMES.map((outcome) => (
          <WordsSlot
            key={outcome}
            at={inside(at, outcome)}
            within={own === undefined ? at : undefined}
            label={t(`outcome.${outcome}`)}
            value={own?.[outcome]}
            isRequired={false}
          />
        ))}
      </div>
    </details>
  );
}
