import type { XmlText } from '../xml/tree.js';

/** A tag with everything up to its end; a comment may hold braces of its own. */
export const TAG = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}+/g;

/**
 * Puts each tag of a paragraph into the one text it begins in: an office program splits it as soon as one letter of it looks
 * otherwise or was checked for spelling. Quotes that the program has made curly are made plain again.
 * @param texts of one paragraph, in order; they are changed
 */
export function joinTags(texts: readonly XmlText[]): void {
  const whole = texts.map(({ text }) => text).join('');
  if (!whole.includes('{{')) return;
  const tags = [...whole.matchAll(TAG)].map(({ 0: tag, index }) => ({ tag, start: index, end: index + tag.length }));
  let [at, next] = [0, 0];
  for (const one of texts) {
    const end = at + one.text.length;
    let text = '';
    while (at < end) {
      // Skip what a tag before has taken, up to the end of this text.
      const before = tags[next - 1];
      if (before && before.end > at) {
        at = Math.min(before.end, end);
        continue;
      }
      const tag = tags[next];
      const stop = Math.min(tag?.start ?? end, end);
      text += whole.slice(at, stop);
      at = stop;
      if (tag && tag.start < end && at === tag.start) {
        text += plain(tag.tag);
        next += 1;
      }
    }
    one.text = text;
  }
}

const plain = (tag: string): string =>
  tag
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
