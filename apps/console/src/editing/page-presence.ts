/**
 * Which pages of this browser are still there. A page holds a lock, which the browser lets go of with the page however it
 * ends. A site without TLS has no locks: there a page signs in every so often, and is gone when it has not for a while.
 */
const PREFIX = 'gongo.present:';
const EVERY_MS = 20_000;
/** Pages in the background are held back by the browser to one sign of life a minute. */
const GONE_AFTER_MS = 90_000;

const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** @param name of the page @returns what says that it is gone; its end does too */
export function bePresent(name: string): () => void {
  const held = locks();
  if (held === undefined) return signIn(name);
  let letGo = (): void => undefined;
  const end = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void held.request(name, () => end).catch(() => undefined);
  return letGo;
}

export async function presentPages(): Promise<ReadonlySet<string>> {
  const held = locks();
  if (held === undefined) return signedIn();
  const found = await held.query().catch(() => undefined);
  return new Set([...(found?.held ?? []), ...(found?.pending ?? [])].flatMap(({ name }) => name ?? []));
}

function signIn(name: string): () => void {
  const sign = (): void => {
    try {
      localStorage.setItem(PREFIX + name, String(Date.now()));
    } catch {
      // Where nothing can be stored there is nothing that another page could take over.
    }
  };
  const leave = (): void => {
    clearInterval(timer);
    removeEventListener('pagehide', leave);
    localStorage.removeItem(PREFIX + name);
  };
  sign();
  const timer = setInterval(sign, EVERY_MS);
  addEventListener('pagehide', leave);
  return leave;
}

function signedIn(): ReadonlySet<string> {
  const isThere = (key: string): boolean => Date.now() - Number(localStorage.getItem(key)) < GONE_AFTER_MS;
  return new Set(
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && isThere(key))
      .map((key) => key.slice(PREFIX.length)),
  );
}
