import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../fields/facts.js';
import { focusField } from '../fields/focus-field.js';
import { useCapital } from '../i18n/use-language.js';

export interface FieldError {
  /** JSON pointer of the field. */
  readonly pointer: string;
  /** What the field is called. */
  readonly label: string;
  readonly message: string;
}

/**
 * Everything that is wrong, at the top, each leading to its field. It takes the focus when it appears.
 * @param props.turn counts the attempts: the same errors again are told again
 */
export function ErrorSummary({ errors, turn }: { readonly errors: readonly FieldError[]; readonly turn: number }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors, turn]);
  if (!hasErrors) return null;
  return (
    <div className="notice tone-danger error-summary" ref={box} tabIndex={-1} role="alert">
      <div className="stack-tight">
        <h2 className="error-summary-title">{t('errors.title', { count: errors.length })}</h2>
        <ul>
          {errors.map(({ pointer, label, message }) => (
            <li key={`${pointer} ${message}`}>
              <FieldLink pointer={pointer} label={`${label}: ${message}`} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Leads to a field of the same page without becoming a step in the history. */
export function FieldLink({ pointer, label }: { readonly pointer: string; readonly label: string }) {
  const capital = useCapital();
  return (
    <a
      href={`#${fieldId(pointer)}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(pointer);
      }}
    >
      {capital(label)}
    </a>
  );
}
