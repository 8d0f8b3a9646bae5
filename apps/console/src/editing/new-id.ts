const LONGEST = 40;
const DIGITS = /^\d/;

/**
 * An id for something new: from the Latin letters and figures of its label, else from what kind of thing it is. Never
 * one that is taken; once given it stays, whatever the label becomes.
 * @param label in English where there is one
 * @param taken ids that are, or ever were, used beside it
 * @param kind what to call it when the label has no Latin letters
 * @example newId('Age on the day of application', ['age']) // 'age-on-the-day-of-application'
 * @example newId('만 나이', ['item'], 'item') // 'item-2'
 */
export const newId = (label: string, taken: Iterable<string>, kind = 'item'): string =>
  free(stemOf(label, kind), taken, '-');

/** The same for what is written in one word: facts, columns, values, words. @example newName('Lease deposit', []) // 'leaseDeposit' */
export const newName = (label: string, taken: Iterable<string>, kind = 'item'): string =>
  free(
    stemOf(label, kind).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    taken,
    '',
  );

function stemOf(label: string, kind: string): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf('-', LONGEST) + 1 || LONGEST);
  const stem = short.replace(/-$/, '');
  return stem === '' ? kind : DIGITS.test(stem) ? `${kind}-${stem}` : stem;
}

function free(first: string, taken: Iterable<string>, between: string): string {
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? first : `${first}${between}${number}`;
    if (!used.has(id)) return id;
  }
}
