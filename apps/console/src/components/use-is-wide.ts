import { useSyncExternalStore } from 'react';

/** As in components.css: from here on there is room for a column at the side. */
const WIDE = '(width >= 64rem)';

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(WIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Is the window wide enough for a column beside the text? */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
