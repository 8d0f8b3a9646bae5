/** What a file's name may not hold on one system or another. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/**
 * The header that gives a download its name: the name itself for today's browsers (RFC 5987), and one in ASCII for what
 * cannot read it.
 * @example contentDisposition('서식 5 약정서', 'agreement.pdf')
 */
export function contentDisposition(name: string, plain: string): string {
  const ending = /\.\w+$/.exec(plain)?.[0] ?? '';
  const encoded = encodeURIComponent(name.replace(NOT_IN_NAMES, ' ').trim() + ending).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
