import { useEffect } from 'react';

/** Parts of a page that have a name or a heading; what was in one goes on from there. */
const PARTS = 'section, [role=tabpanel], dialog[open], details, fieldset, form, main';
const HEADINGS = 'h1, h2, h3, h4';

/**
 * Where the focus goes on when what had it is gone: to the heading of the smallest part around it that is still there.
 * The browser would begin at the top of the page again, and whoever listens would not know where they are.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the focus, and everything around it, from inside to outside. */
    let path: readonly Element[] = [];
    let frame = 0;
    const isLost = (): boolean =>
      path[0]?.isConnected === false && (document.activeElement ?? document.body) === document.body;
    const goOn = (): void => {
      if (!isLost()) return;
      const heading = headingAround(path);
      path = [];
      if (heading === undefined) return;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const remember = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? ancestorsOf(target) : [];
    };
    const look = (): void => {
      // A frame later: whatever removed it may have a better place for the focus, a new page its headline.
      cancelAnimationFrame(frame);
      if (isLost()) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(goOn)));
    };
    const observer = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function ancestorsOf(element: Element): readonly Element[] {
  const path = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

function headingAround(path: readonly Element[]): HTMLElement | undefined {
  for (const part of path) {
    if (!part.isConnected || !part.matches(PARTS)) continue;
    const named = document.getElementById(part.getAttribute('aria-labelledby') ?? '');
    const heading = named?.matches(HEADINGS) === true ? named : part.querySelector<HTMLElement>(HEADINGS);
    if (heading !== null) return heading;
  }
  return undefined;
}
