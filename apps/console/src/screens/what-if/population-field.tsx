import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Progress } from '../../components/progress.js';
import type { PopulationText } from './use-population.js';

/** A generated population, as JSON: which facts are drawn and how. */
export function PopulationField({
  population: { text, put, population, isPending },
}: {
  readonly population: PopulationText;
}) {
  const { t } = useTranslation();
  const id = useId();
  if (isPending) return <Progress label={t('whatIf.population.loading')} lines={3} />;
  const isWrong = population === undefined;
  return (
    <div className={isWrong ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {t('whatIf.population.label')}
      </label>
      <textarea
        id={id}
        className="input population-text"
        rows={12}
        spellCheck={false}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help ${id}-wrong`}
        onChange={(event) => put(event.target.value)}
      />
      <p className="field-error" id={`${id}-wrong`}>
        {isWrong ? t('whatIf.population.wrong') : ''}
      </p>
      <p className="field-help" id={`${id}-help`}>
        {t('whatIf.population.help')}
      </p>
      <div>
        <Button kind="plain" size="small" onClick={() => put('')}>
          {t('whatIf.population.start')}
        </Button>
      </div>
    </div>
  );
}
