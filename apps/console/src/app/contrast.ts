const KEY = 'gongo.contrast';
export type Contrast = 'usual' | 'high';

export function readContrast(): Contrast {
  try {
    return localStorage.getItem(KEY) === 'high' ? 'high' : 'usual';
  } catch {
    return 'usual';
  }
}

/** One attribute on <html>; the aliases of styles/tokens.css do the rest. */
export function applyContrast(contrast: Contrast = readContrast()): void {
  document.documentElement.dataset['contrast'] = contrast;
}

export function keepContrast(contrast: Contrast): void {
  applyContrast(contrast);
  try {
    localStorage.setItem(KEY, contrast);
  } catch {
    // A browser that stores nothing still switches, until the page is left.
  }
}
