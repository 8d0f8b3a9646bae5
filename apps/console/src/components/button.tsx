import { useState, type ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** primary: the one thing to do here; secondary: something else; plain: at the side. */
  readonly kind?: 'primary' | 'secondary' | 'plain' | 'danger';
  readonly size?: 'usual' | 'small';
}

/**
 * A button that cannot be pressed for now keeps the focus while it has it: the browser would take it away, and whoever
 * works by keyboard would be back at the top of the page.
 */
export function Button(props: Props) {
  const { kind = 'secondary', size = 'usual', type = 'button', className = '', disabled = false, ...rest } = props;
  const [isFocused, setFocused] = useState(false);
  return (
    <button
      type={type}
      className={`button button-${kind} button-${size} ${className}`.trim()}
      {...rest}
      disabled={disabled && !isFocused}
      {...(disabled && isFocused ? { 'aria-disabled': true } : {})}
      onFocus={(event) => {
        setFocused(true);
        rest.onFocus?.(event);
      }}
      onBlur={(event) => {
        setFocused(false);
        rest.onBlur?.(event);
      }}
      onClick={(event) => {
        // A form is not sent by it either.
        if (disabled) event.preventDefault();
        else rest.onClick?.(event);
      }}
    />
  );
}
