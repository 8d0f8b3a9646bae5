/** Where the service itself answers; below these there is no page. */
const OWN = /^\/*(?:api|docs|problems|health|live|assets|fonts)(?:\/|$)/i;
/** Letters, digits and what stands between them: every address of the console, in whatever words. */
const READABLE = /^[\p{L}\p{N}\p{M} _.,~()/-]*$/u;

/**
 * Whether someone is looking for a page of the console here.
 * @param path as the router decoded it, without the first slash
 * @param accept the request's Accept; a program that asks for no page gets a problem it can read instead
 */
export function isPageAddress(path: string, accept: string | undefined): boolean {
  const wantsPage = (accept ?? '').split(',').some((range) => /^\s*text\/html\s*(?:;|$)/i.test(range));
  return wantsPage && READABLE.test(path) && !path.split('/').includes('..') && !OWN.test(path);
}
