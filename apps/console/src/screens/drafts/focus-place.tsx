import { createContext, useContext, useEffect, useState, type FocusEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isWithin } from '../../editing/place.js';
import { placeOfSpot, type Spot } from './section-of.js';

/** How long to look for a place on a page that is still being fetched, in milliseconds. */
const PATIENCE_MS = 5_000;
const ATTRIBUTE = 'data-at';
const FIELDS = 'input, select, textarea, button, [tabindex], a[href]';

const Context = createContext('');

/** The place that the person is at: what has the focus in the section, else the section itself. */
export const useFocusedPlace = (): string => useContext(Context);

interface Props {
  readonly spot: Spot;
  readonly children: ReactNode;
}

/** Knows which place has the focus, and puts the focus on the place that the address asks for. */
export function FocusPlace({ spot, children }: Props) {
  const around = placeOfSpot(spot);
  const [focused, setFocused] = useState('');
  const [search] = useSearchParams();
  const wanted = search.get('at');
  useEffect(() => (wanted === null ? undefined : goWhenThere(wanted)), [wanted]);
  const follow = ({ target }: FocusEvent): void => {
    if (target.closest('.editor-middle') === null) return;
    const at = target.closest(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE);
    if (at !== undefined && at !== null) setFocused(at);
  };
  return (
    <Context value={isWithin(focused, around) ? focused : around}>
      <div onFocus={follow}>{children}</div>
    </Context>
  );
}

/** Goes to a place of the page, now or once it has come. @returns what calls it off */
function goWhenThere(at: string): () => void {
  if (goTo(at)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (goTo(at)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => {
    observer.disconnect();
    goTo(at, true);
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/**
 * Puts the focus on what stands for a place.
 * @param isNear take the nearest place around it where it does not stand by itself
 */
function goTo(at: string, isNear = false): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(`.editor-middle [${ATTRIBUTE}]`)];
  const placeOf = (element: HTMLElement): string => element.getAttribute(ATTRIBUTE) ?? '';
  const around = all
    .filter((element) => isWithin(at, placeOf(element)))
    .sort((left, right) => placeOf(right).length - placeOf(left).length)[0];
  const inside = all.find((element) => isWithin(placeOf(element), at));
  const isThere = around !== undefined && placeOf(around) === at;
  const found = isThere ? around : (inside ?? (isNear || isClose(around, at) ? around : undefined));
  if (found === undefined) return false;
  const field = found.matches(FIELDS) ? found : found.querySelector<HTMLElement>(FIELDS);
  found.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return true;
}

/** Most places deep within a row or a rule have no element of their own. */
const isClose = (element: HTMLElement | undefined, at: string): boolean =>
  element !== undefined &&
  (element.getAttribute(ATTRIBUTE)?.split('/').length ?? 0) >= Math.min(4, at.split('/').length);
