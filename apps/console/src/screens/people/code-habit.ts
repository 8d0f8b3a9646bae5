const KEY = 'gongo.signIn.withCode';

/** Whether someone signed in with a code on this computer last time, so that the field is there at once. */
export function readsCode(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function noteCode(isUsed: boolean): void {
  try {
    if (isUsed) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be stored, the field is opened by its button.
  }
}
