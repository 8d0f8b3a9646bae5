import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './facts.js';
import type { FieldProps } from './field-props.js';
import { useCapital } from '../i18n/use-language.js';

type FrameProps = Pick<FieldProps, 'label' | 'help' | 'pointer' | 'errors' | 'isRequired'>;

/** The ids that tie a control to its help, its error and what else describes it, in the order they are read. */
export function described({ help, pointer, errors }: FrameProps, ...more: string[]): string | undefined {
  const id = fieldId(pointer);
  const ids = [errors.has(pointer) ? `${id}-error` : '', help === undefined ? '' : `${id}-help`, ...more].filter(
    Boolean,
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}

export const RequiredMark = () => {
  const { t } = useTranslation();
  // The space keeps the two apart where they are read as one name.
  return <span className="required-mark"> {t('field.required')}</span>;
};

/** Help above the control and the error between the two, where both are read before anything is typed. */
function Around({ help, pointer, errors, children }: FrameProps & { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const id = fieldId(pointer);
  const error = errors.get(pointer);
  return (
    <>
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{t('field.error')}</span> {error}
        </p>
      )}
      {children}
    </>
  );
}

/** A field with one control. */
export function FieldFrame({ children, ...frame }: FrameProps & { readonly children: ReactNode }) {
  const capital = useCapital();
  return (
    <div className={frame.errors.has(frame.pointer) ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={fieldId(frame.pointer)}>
        {capital(frame.label)}
        {frame.isRequired ? <RequiredMark /> : null}
      </label>
      <Around {...frame}>{children}</Around>
    </div>
  );
}

/** A field made of several controls. @param props.role `radiogroup` where one of them is chosen */
export function FieldGroup({
  children,
  role,
  className = '',
  ...frame
}: FrameProps & { readonly children: ReactNode; readonly role?: 'radiogroup'; readonly className?: string }) {
  const capital = useCapital();
  const isWrong = frame.errors.has(frame.pointer);
  return (
    <fieldset
      id={fieldId(frame.pointer)}
      className={`field field-group ${isWrong ? 'field-wrong' : ''} ${className}`}
      aria-describedby={described(frame)}
      {...(role === undefined ? {} : { role, 'aria-invalid': isWrong, 'aria-required': frame.isRequired === true })}
    >
      <legend className="field-label">
        {capital(frame.label)}
        {frame.isRequired ? <RequiredMark /> : null}
      </legend>
      <Around {...frame}>{children}</Around>
    </fieldset>
  );
}
