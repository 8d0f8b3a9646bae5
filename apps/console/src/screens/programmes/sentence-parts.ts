export interface SentenceParts {
  readonly lead: string;
  /** What stood as (1) …; (2) … */
  readonly items: readonly string[];
  /** The sentences after it. */
  readonly rest: string;
}

/**
 * Takes a sentence's enumeration apart, so that it can stand as a list. A list of one, or none, leaves it whole.
 * @example sentenceParts('All must hold: (1) one; (2) two. It ends.')
 *   // { lead: 'All must hold:', items: ['one', 'two.'], rest: 'It ends.' }
 */
export function sentenceParts(text: string): SentenceParts {
  const whole = { lead: text, items: [], rest: '' };
  const [lead = '', ...after] = text.split(': (1) ');
  if (after.length === 0) return whole;
  let left = after.join(': (1) ');
  const items: string[] = [];
  for (let number = 2; ; number += 1) {
    const end = left.indexOf(`; (${number}) `);
    if (end < 0) break;
    items.push(left.slice(0, end));
    left = left.slice(end + `; (${number}) `.length);
  }
  if (items.length === 0) return whole;
  const end = left.indexOf('. ');
  const [last, rest] = end < 0 ? [left, ''] : [left.slice(0, end + 1), left.slice(end + 2)];
  return { lead: `${lead}:`, items: [...items, last], rest };
}
