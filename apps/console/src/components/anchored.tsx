import { useEffect, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

interface Props {
  readonly as: 'section' | 'article' | 'li' | 'span';
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page with an address of its own (`#id`), marked while it is the one that was asked for. */
export function Anchored({ as: Element, id, className = '', children }: Props) {
  const isTarget = targetIn(useLocation().hash) === id;
  return (
    <Element id={id} tabIndex={-1} className={`${className} ${isTarget ? 'is-target' : ''}`.trim()}>
      {children}
    </Element>
  );
}

/**
 * Goes to the part that the address asks for once it is on the page: parts that are fetched are not there when the
 * browser looks for them. Going back, the router returns to where one was; that stays.
 */
export function useTarget(): void {
  const { hash, key } = useLocation();
  const navigation = useNavigationType();
  useEffect(() => {
    const target = document.getElementById(targetIn(hash));
    if (target === null || (navigation === NavigationType.Pop && window.scrollY > 0)) return;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }, [hash, key, navigation]);
}

function targetIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
