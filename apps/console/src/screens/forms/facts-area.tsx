import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormView } from '../../api/types.js';
import { FactField } from '../../fields/fact-field.js';
import { useWords } from '../../i18n/use-language.js';
import { AS_OF, FACTS } from './paper.js';
import { PaperField } from './paper-field.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** The facts behind the form, in groups by who supplies them. */
export function FactsArea({ view, filling }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const groups = new Map(view.facts.map(({ suppliedBy }) => [suppliedBy?.id, suppliedBy?.label]));
  return (
    <section className="stack" aria-labelledby="facts-title">
      <div className="stack-tight">
        <h2 id="facts-title">{t('forms.facts')}</h2>
        <p className="subtle">{view.facts.length === 0 ? t('forms.noFacts') : t('forms.factsHelp')}</p>
      </div>
      {[...groups].map(([id, label]) => (
        <FactGroup
          // Another case may fill what was folded open, and empty what was folded.
          key={`${id} ${filling.turn}`}
          title={t('forms.suppliedBy', { who: label === undefined ? t('forms.someone') : words(label) })}
          fields={view.facts.filter(({ suppliedBy }) => suppliedBy?.id === id)}
          filling={filling}
        />
      ))}
      <div className="panel">
        <FactField
          type={{ type: 'date' }}
          label={t('forms.asOf')}
          help={t('forms.asOfHelp')}
          pointer={AS_OF}
          entry={filling.paper.asOf}
          onChange={filling.putAsOf}
          errors={filling.errors}
        />
      </div>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly filling: Filling;
}

/**
 * Open while something in it is missing or wrong, folded while nothing is: an application fills many facts that nobody
 * needs to look at. Once someone has been in it, it stays as they left it.
 */
function FactGroup({ title, fields, filling }: GroupProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<boolean>();
  const isOpen = chosen ?? fields.some(({ id }) => hasGap(filling, `${FACTS}/${id}`));
  const count = fields.filter(({ id }) => filling.paper.facts[id] !== undefined).length;
  return (
    <details className="panel fact-group" open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          choose(!isOpen);
        }}
      >
        <h3>{title}</h3>
        <span className="small subtle">{t('forms.filledCount', { count, total: fields.length })}</span>
      </summary>
      <div className="stack" onFocus={() => choose(true)}>
        {fields.map((field) => (
          <PaperField key={field.id} place="facts" field={field} filling={filling} />
        ))}
      </div>
    </details>
  );
}

const hasGap = ({ gaps }: Filling, pointer: string): boolean =>
  gaps.some((gap) => gap.pointer === pointer || gap.pointer.startsWith(`${pointer}/`));
