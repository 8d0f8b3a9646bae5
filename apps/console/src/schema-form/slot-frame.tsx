import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing/index.js';
import { fieldId } from '../fields/facts.js';
import { RequiredMark } from '../fields/field-frame.js';
import { useCapital, useWords } from '../i18n/use-language.js';
import { isSameJson } from '../editing/same-json.js';
import type { SlotProps } from './field-slot.js';

type Frame = Pick<SlotProps, 'label' | 'help' | 'at' | 'isPlace' | 'value' | 'isRequired'> & {
  readonly id: string;
  /** Last year's value in words; without it the value itself is no text for people. */
  readonly sayBefore?: (value: unknown) => string;
  readonly mistake?: string | undefined;
  readonly isGroup?: boolean;
  readonly children: ReactNode;
};

export const helpId = (id: string): string => `${id}-help`;
/** The id of the control at a place, so that a problem leads to its field. */
export const slotId = ({ at }: Pick<SlotProps, 'at'>): string => fieldId(`/${at}`);
/** Ids of the help and the mistake of a slot, for its control. */
export const describedBy = (id: string, help: string | undefined, mistake?: string): string | undefined =>
  [mistake === undefined ? '' : `${id}-error`, help === undefined ? '' : helpId(id)].filter(Boolean).join(' ') ||
  undefined;

/** A field with its name, help, what is wrong with it, and what stood there last year. */
export function SlotFrame({ id, label, help, isRequired, mistake, isGroup = false, children, ...place }: Frame) {
  const capital = useCapital();
  const inside = (
    <>
      {help === undefined ? null : (
        <p className="field-help" id={helpId(id)}>
          {help}
        </p>
      )}
      {mistake === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          {mistake}
        </p>
      )}
      {children}
      <LastYear {...place} />
      <SlotProblems at={place.at} isPlace={place.isPlace} />
    </>
  );
  const name = (
    <>
      {capital(label)}
      {isRequired ? <RequiredMark /> : null}
    </>
  );
  return isGroup ? (
    <fieldset className="field field-group slot" id={id} data-at={place.isPlace ? place.at : undefined}>
      <legend className="field-label">{name}</legend>
      {inside}
    </fieldset>
  ) : (
    <div
      className={mistake === undefined ? 'field slot' : 'field slot field-wrong'}
      data-at={place.isPlace ? place.at : undefined}
    >
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      {inside}
    </div>
  );
}

/** What stood at the place last year, where it was something else. */
export function LastYear({ at, isPlace, value, sayBefore }: Pick<Frame, 'at' | 'isPlace' | 'value' | 'sayBefore'>) {
  const { t } = useTranslation();
  const before = useEditing().baseValueAt(at);
  if (!isPlace || sayBefore === undefined || before === undefined || isSameJson(before, value)) return null;
  return (
    <p className="last-year small">
      {t('grid.before')} <del>{sayBefore(before)}</del>
    </p>
  );
}

/** What the checks say of a place. @param props.isWhole also of what is within it */
export function SlotProblems({
  at,
  isPlace,
  isWhole = true,
}: {
  readonly at: string;
  readonly isPlace: boolean;
  readonly isWhole?: boolean;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const found = useEditing().problemsAt(at);
  const own = isWhole ? found : found.filter((one) => one.at === at);
  if (!isPlace || own.length === 0) return null;
  return (
    <ul className="plain-list slot-problems">
      {own.map(({ code, severity, words: said, pointer }) => (
        <li key={`${code} ${pointer}`} className={severity === 'error' ? 'field-error' : 'small'}>
          {t(`schemaForm.severity.${severity}`)}: {words(said)}
        </li>
      ))}
    </ul>
  );
}
