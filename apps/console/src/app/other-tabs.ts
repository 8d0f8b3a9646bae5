const KEY = 'gongo.session';

/** Says to the other tabs of the browser, which share the session, that it is another one now. Nothing of it is kept. */
export function tellOtherTabs(): void {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Where nothing can be stored, the other tabs find out with their next request.
  }
}

/** @param look what to do when another tab has signed in or out */
export function followOtherTabs(look: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) look();
  });
}
