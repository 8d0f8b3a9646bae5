import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'button'> {
  /** primary: the one thing to do here; secondary: something else; plain: at the side. */
  readonly kind?: 'primary' | 'secondary' | 'plain' | 'danger';
  readonly size?: 'usual' | 'small';
}

export const Button = ({ kind = 'secondary', size = 'usual', type = 'button', className = '', ...rest }: Props) => (
  <button type={type} className={`button button-${kind} button-${size} ${className}`.trim()} {...rest} />
);
