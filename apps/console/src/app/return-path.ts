/** Where nobody is sent back to after signing in. */
const WAYS_IN = ['/sign-in', '/welcome'];

/**
 * Where to go on after signing in: a path of this site and nothing else, whatever the address says.
 * @param to as it stands in the address @param origin of this site
 * @returns `/` for whatever is not that
 * @example returnPath('/drafts/d-1?at=facts', 'https://gongo.example.kr') // '/drafts/d-1?at=facts'
 */
export function returnPath(to: string | null, origin: string): string {
  if (to === null || !to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const { origin: found, pathname, search, hash } = new URL(to, origin);
  // A path that itself begins with two slashes would again be another host.
  if (found !== origin || pathname.startsWith('//') || WAYS_IN.includes(pathname)) return '/';
  return pathname + search + hash;
}
