import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.js';
import { useEditing, type ParameterJson } from '../../../../editing/index.js';
import { inside, placeOf } from '../../../../editing/place.js';
import { isSameJson } from '../../../../editing/same-json.js';
import { useValueText } from '../../../../fields/value-text.js';
import { formatDay } from '../../../../format/dates.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { SlotProblems } from '../../../../schema-form/slot-frame.js';
import { NamesSlot } from '../../../../schema-form/name-slots.js';
import { typeViewOf } from '../../../../schema-form/type-view.js';
import { ValueField } from '../../../../schema-form/value-field.js';
import { fieldId } from '../../../../fields/facts.js';
import { useFirstDay } from '../use-first-day.js';
import { latestOf } from '../tables/latest.js';
import { StepNotes } from '../tables/step-notes.js';
import { asBefore, sourceChanges, valueChanges } from './plain-changes.js';

/** One value of the rules: this year's, what it rests on, and last year's beside it. */
export function PlainEditor({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const valueText = useValueText();
  const day = useFirstDay();
  const { content, isReadOnly, valueAt, baseValueAt, change } = useEditing();
  const at = placeOf('parameters', id);
  const parameter = valueAt(at) as ParameterJson | undefined;
  const before = baseValueAt(at) as ParameterJson | undefined;
  if (parameter === undefined) return null;
  const type = typeViewOf(parameter, content);
  const [latest, old] = [latestOf(parameter.values), latestOf(before?.values)];
  const plain = { at, parameter, before, day };
  const isChanged = old !== undefined && !isSameJson(old.value, latest?.value);
  const step = `${at} value`;
  return (
    <div className="stack-tight" data-at={inside(at, 'values')}>
      <ValueField
        id={fieldId(`/${at}/values`)}
        type={type}
        label={t('sections.thisYear', { day: formatDay(latest?.from ?? day, language) })}
        value={latest?.value}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          // An emptied field is not an ended value: that is said in the history below.
          if (value !== undefined) change(valueChanges(plain, value), step);
        }}
      />
      {isChanged ? (
        <p className="last-year small">
          {t('grid.before')} <del>{valueText(type, old.value)}</del> ({formatDay(old.from, language)})
          {isReadOnly ? null : (
            <>
              {' '}
              <Button kind="plain" size="small" onClick={() => change(asBefore(plain))}>
                {t('sections.asBefore')}
              </Button>
            </>
          )}
        </p>
      ) : null}
      {parameter.names === undefined ? null : <StepNotes parameter={parameter} value={latest?.value} />}
      <NamesSlot
        node={{ widget: 'clauses', names: 'clause' }}
        label={t('sections.source')}
        at={at}
        isPlace={false}
        value={latest?.source ?? []}
        around={[]}
        isRequired
        isReadOnly={isReadOnly}
        put={(next) => change(sourceChanges(plain, (next ?? []) as readonly string[]))}
      />
      <SlotProblems at={at} isPlace />
    </div>
  );
}
