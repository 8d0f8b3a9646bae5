/** A stretch of a text, from the first to behind the last character, in UTF-16 units as the page counts. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A place as a person reads it; both count from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Where a line and column are in a text; the nearest place that there is for one that there is not. */
export function offsetOf(text: string, { line, column }: LinePlace): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(column - 1, 0), end < 0 ? text.length : end);
}

/**
 * What a place in a template is about: the braces, the tag or the word that begins there; never more than its line.
 * @example stretchAt('총 {{won total}}원', { line: 1, column: 3 }) // the whole of {{won total}}
 */
export function stretchAt(text: string, place: LinePlace): Stretch {
  const from = offsetOf(text, place);
  const rest = text.slice(from).split('\n', 1)[0] ?? '';
  const found = /^(?:\{\{.*?\}\}\}?|<[^>]*>?|[\p{L}\p{N}_.]+|\S)/u.exec(rest);
  return { from, to: from + (found?.[0].length ?? 0) };
}
