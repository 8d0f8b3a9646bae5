/** What XML cannot hold, and marks of ours. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/g;
const LINE_BREAK = '\ufdd2';

/** Values as they may stand in an office's file: plain text, each line break as its mark. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .toWellFormed()
      .replace(FORBIDDEN, '')
      .replace(/\r\n?|[\n\u0085\u2028\u2029]/g, LINE_BREAK)
      .replaceAll('\t', ' ');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
