import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useCapital } from '../i18n/use-language.js';

/** The path whose heading had the focus last; the first page leaves the focus where the browser puts it. */
let lastPath = typeof window === 'undefined' ? '' : window.location.pathname;

interface Props {
  /** Plain text: also the title of the window. A label of the rules may be given as it is. */
  readonly title: string;
  /** The page itself is on its way, this is only what kind of page it is: the focus waits for its own title. */
  readonly isProvisional?: boolean;
  /** Shown above it. */
  readonly above?: ReactNode;
  /** Shown below it. */
  readonly children?: ReactNode;
}

/**
 * The one <h1> of a screen. It takes the focus when another page is opened, so that whoever listens hears where they
 * are and the next Tab goes on from the top.
 */
export function PageTitle({ title, isProvisional = false, above, children }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const shown = useCapital()(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isProvisional || pathname === lastPath) return;
    lastPath = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [pathname, isProvisional]);
  return (
    <div className="page-head">
      <title>{`${shown} | ${t('shell.name')}`}</title>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {shown}
      </h1>
      {children}
    </div>
  );
}
