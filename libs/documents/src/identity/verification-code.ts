/**
 * What may stand in a code: capital letters and digits that nobody takes for one another when they read them aloud,
 * write them by hand or type them from a bad copy (no 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V as one). There are 23 of them, a
 * prime number: only so the weighted sum below finds every slip of one character.
 */
const ALPHABET = '34679ACDEFGHJKMNPRTVWXY';
/** Drawn by chance: 15 × log₂ 23 = 67.8 bits. */
const DRAWN = 15;
const GROUP = 4;

/**
 * A new code by which a paper is looked up: fifteen characters by chance and one that follows from them.
 * @param below gives a whole number from 0 up to and without the one it is given, each as likely, from a source that
 * nobody can foresee
 */
export function newCode(below: (limit: number) => number): string {
  const drawn = Array.from({ length: DRAWN }, () => ALPHABET[below(ALPHABET.length)] ?? '').join('');
  return drawn + checkCharacter(drawn);
}

/**
 * A code as someone typed it, whatever they put between the groups and however they wrote its letters.
 * @returns undefined when it can be no code: another length, another character, or one that does not fit the others,
 * as every single wrong character and every two that changed places do
 */
export function readCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—·.]/g, '');
  if (code.length !== DRAWN + 1 || [...code].some((character) => !ALPHABET.includes(character))) return undefined;
  return checkCharacter(code.slice(0, DRAWN)) === code.slice(DRAWN) ? code : undefined;
}

/** As it is printed. @example shownCode('34679ACDEFGHJKMN') // '3467-9ACD-EFGH-JKMN' */
export const shownCode = (code: string): string =>
  Array.from({ length: Math.ceil(code.length / GROUP) }, (_, index) =>
    code.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');

/** Each place has a weight of its own, none of them that of the check character (-1), modulo a prime. */
function checkCharacter(drawn: string): string {
  const sum = [...drawn].reduce((total, character, index) => total + (index + 1) * ALPHABET.indexOf(character), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}
