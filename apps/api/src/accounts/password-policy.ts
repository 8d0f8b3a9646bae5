import { Problem } from '../problems/problem.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** NIST SP 800-63B-4: length counts, composition rules do not. */
const SHORTEST_ALONE = 15;
const SHORTEST_WITH_CODE = 8;
const LONGEST = 256;

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly id: string;
  readonly name: string;
  readonly hasSecondFactor: boolean;
}

/** Letters as people count them: after NFKC, a character beyond 16 bits is one. */
const lengthOf = (password: string): number => [...password.normalize('NFKC')].length;

/** Can the password stand without a second factor? */
export const isLongAlone = (password: string): boolean => lengthOf(password) >= SHORTEST_ALONE;

/**
 * Refuses a password that is too short, too long, or among the first that anyone would try.
 * @param pointer where it stands in the request
 * @throws Problem `request/invalid` with `password/too-short`, `password/too-long`, `password/too-common`
 */
export function assertGoodPassword(password: string, owner: PasswordOwner, pointer = '/password'): void {
  const length = lengthOf(password);
  const shortest = owner.hasSecondFactor ? SHORTEST_WITH_CODE : SHORTEST_ALONE;
  if (length < shortest)
    throw refused(pointer, 'password/too-short', {
      ko: `비밀번호가 ${length}자입니다. ${shortest}자 이상으로 정하십시오.`,
      en: `The password has ${length} characters: choose one of ${shortest} or more.`,
    });
  if (length > LONGEST)
    throw refused(pointer, 'password/too-long', {
      ko: `비밀번호는 ${LONGEST}자까지 쓸 수 있습니다.`,
      en: `A password can have at most ${LONGEST} characters.`,
    });
  if (isCommon(password, owner))
    throw refused(pointer, 'password/too-common', {
      ko: '누구나 먼저 떠올리는 비밀번호입니다. 다른 것으로 정하십시오.',
      en: 'It is among the first passwords anyone would try: choose another.',
    });
}

/** A common word, one's own id or name, or one of them over and over, with digits and signs around it or not. */
function isCommon(password: string, { id, name }: PasswordOwner): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const letters = plain.replace(/[^\p{L}]+/gu, '');
  const known = [...COMMON_PASSWORDS, id.toLowerCase(), name.normalize('NFKC').toLowerCase()];
  const lettersKnown = known.map((word) => word.replace(/[^\p{L}]+/gu, '')).filter((word) => word !== '');
  return (
    known.some((word) => isRepetition(plain, word)) ||
    lettersKnown.some((word) => isRepetition(letters, word)) ||
    isRepetition(plain, [...plain][0] ?? '')
  );
}

/** The word over and over; the last time it may break off, as a run of keys does. */
const isRepetition = (text: string, word: string): boolean =>
  word !== '' && text.length >= word.length && word.repeat(Math.ceil(text.length / word.length)).startsWith(text);

const refused = (pointer: string, code: string, detail: { ko: string; en: string }): Problem =>
  new Problem('request/invalid', [{ pointer, code, detail }]);
