const KEY = 'gongo.signIn.to';

/** Where to go on once the provider has sent someone back: it knows the first page only. */
export function keepReturn(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    // Where nothing can be stored, they go on from the first page.
  }
}

/** @returns what was kept, once */
export function takeReturn(): string | null {
  try {
    const path = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return path;
  } catch {
    return null;
  }
}
