/** Bytes that the service takes. */
const MOST = 10 * 1024 * 1024;

export const tooLarge = ({ size }: Pick<File, 'size'>): boolean => size > MOST;

/** What a file is sent as, by the ending of its name: what it really is, the service finds out. */
export function scanTypeOf({ name }: Pick<File, 'name'>): string {
  if (/\.png$/i.test(name)) return 'image/png';
  return /\.jpe?g$/i.test(name) ? 'image/jpeg' : 'application/pdf';
}
