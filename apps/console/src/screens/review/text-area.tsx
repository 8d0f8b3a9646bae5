import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Characters that the service takes. */
const MOST = 5000;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly hasFocus?: boolean;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
}

/** A few sentences by somebody: a comment, a reason. */
export function TextArea({ id, label, value, onChange, error, hasFocus = false, field }: Props) {
  const { t } = useTranslation();
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error === undefined ? null : (
        <p className="field-error" id={`${id}-error`} role="alert">
          <span className="visually-hidden">{t('field.error')}</span> {error}
        </p>
      )}
      <textarea
        id={id}
        ref={field}
        className="input"
        rows={3}
        maxLength={MOST}
        autoFocus={hasFocus}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
