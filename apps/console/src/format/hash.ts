/** Enough of a hash to tell two apart by eye. @example shortHash('sha256:0123456789abcdef01…') // '0123456789abcdef…' */
export const shortHash = (hash: string): string => `${hash.replace(/^sha256:/, '').slice(0, 16)}…`;
