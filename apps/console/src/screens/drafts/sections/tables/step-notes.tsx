import { useTranslation } from 'react-i18next';
import { useEditing, type ParameterJson } from '../../../../editing/index.js';
import { useWords } from '../../../../i18n/use-language.js';
import { fallingStep } from './bands.js';

/** The names that the positions of a list have, and whether its steps rise. */
export function StepNotes({ parameter, value }: { readonly parameter: ParameterJson; readonly value: unknown }) {
  const { t } = useTranslation();
  const words = useWords();
  const { content } = useEditing();
  const steps: readonly unknown[] = Array.isArray(value) ? value : [];
  const names = content.words[parameter.names ?? '']?.words ?? [];
  const falling = fallingStep(steps);
  return (
    <>
      <ol className="small steps">
        {steps.map((step, index) => {
          const name = names[index];
          return (
            <li key={name?.id ?? index}>
              {name === undefined ? t('sections.stepWithoutName') : words(name.label)}: {String(step)}
            </li>
          );
        })}
      </ol>
      {names.length > steps.length ? (
        <p className="field-error">
          {t('sections.stepsMissing', {
            names: names
              .slice(steps.length)
              .map(({ label }) => words(label))
              .join(', '),
          })}
        </p>
      ) : null}
      {falling === undefined ? null : <p className="field-error">{t('sections.stepFalls', { ...falling })}</p>}
    </>
  );
}
