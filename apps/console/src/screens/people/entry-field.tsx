import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { described, FieldFrame } from '../../fields/field-frame.js';
import { fieldId } from '../../fields/facts.js';

export interface EntryProps {
  /** Where it stands: the form's name and the API's pointer, e.g. /sign-in/password. */
  readonly pointer: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong, by pointer. */
  readonly errors: ReadonlyMap<string, string>;
  readonly isOptional?: boolean;
  /** What the browser may fill in, as HTML names it. */
  readonly autoComplete: string;
  readonly input?: Pick<ComponentProps<'input'>, 'inputMode' | 'autoCapitalize' | 'autoFocus' | 'type'>;
}

/** A line that people type about themselves. */
export const EntryField = (props: EntryProps) => (
  <FieldFrame {...frameOf(props)}>
    <EntryInput {...props} />
  </FieldFrame>
);

/** A password; hidden until someone wants to see what they type. */
export function PasswordField(props: Omit<EntryProps, 'input'>) {
  const { t } = useTranslation();
  const [isShown, show] = useState(false);
  return (
    <FieldFrame {...frameOf(props)}>
      <div className="password-row">
        <EntryInput {...props} input={{ type: isShown ? 'text' : 'password', autoCapitalize: 'none' }} />
        <Button kind="plain" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {t('password.show')}
        </Button>
      </div>
    </FieldFrame>
  );
}

/** Six digits of the app, or a recovery code. */
export function CodeField(props: Omit<EntryProps, 'input' | 'autoComplete'>) {
  return <EntryField {...props} autoComplete="one-time-code" input={{ autoCapitalize: 'none' }} />;
}

const frameOf = ({ isOptional = false, ...frame }: Omit<EntryProps, 'input'>) => ({
  ...frame,
  isRequired: !isOptional,
});

function EntryInput({ input, value, onChange, isOptional = false, autoComplete, ...field }: EntryProps) {
  const { pointer, errors } = field;
  return (
    <input
      type="text"
      spellCheck={false}
      {...input}
      id={fieldId(pointer)}
      className="input"
      autoComplete={autoComplete}
      value={value}
      aria-invalid={errors.has(pointer)}
      aria-required={!isOptional}
      aria-describedby={described(field)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
