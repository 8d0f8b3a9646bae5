/** Korean particles and endings whose form follows the final sound of the word before: with a final consonant/without. */
export type ParticlePair = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이어/여' | '이라/라';

/** What a word ends on when it is read aloud. ㄹ stands apart because 으로/로 treats it like a vowel. */
type FinalSound = 'none' | 'rieul' | 'consonant';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: readonly FinalSound[] = [
  'consonant',
  'rieul',
  'none',
  'consonant',
  'none',
  'none',
  'consonant',
  'rieul',
  'rieul',
  'none',
];
/** By the number of trailing zeros: 십 백 천, 만 십만 백만 천만, 억 … (all with a final consonant), and 조, which has none. */
const TRILLION_ZEROS = 12;
const QUADRILLION_ZEROS = 16;

/** Closing quotes and brackets are not read. */
const SILENT = /[\s’”'"」』》〉)\]}.,!?…·:;*_`]+$/;

const OPENING = '([{〔';
const CLOSING = ')]}〕';

/** Bracketed additions are passed over, also one after another or one inside another: 협약일(지원일)은 follows 협약일. */
function withoutAddition(text: string): string {
  if (!CLOSING.includes(text.slice(-1) || ' ')) return text;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (CLOSING.includes(letter)) depth += 1;
    if (OPENING.includes(letter)) depth -= 1;
    if (depth === 0) {
      const before = text.slice(0, at).replace(SILENT, keepBrackets);
      return before === '' ? text : withoutAddition(before);
    }
  }
  return text;
}
const keepBrackets = (end: string): string => (/[)\]}]/.test(end) ? end.replace(/[^)\]}]+/g, '') : '');

function spoken(word: string): string {
  return withoutAddition(word.replace(SILENT, keepBrackets)).replace(SILENT, '');
}

function ofNumber(digits: string): FinalSound {
  const [whole = '', part] = digits.replaceAll(',', '').split('.');
  if (part !== undefined) return DIGITS[Number(part.at(-1))] ?? 'none';
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  if (zeros === 0 || zeros === whole.length) return DIGITS[Number(whole.at(-1))] ?? 'none';
  return zeros >= TRILLION_ZEROS && zeros < QUADRILLION_ZEROS ? 'none' : 'consonant';
}

/** Capitals are read letter by letter (R 알, MB 메가바이트 or 엠비); other Latin words roughly as loan words are written. */
function ofLatin(word: string): FinalSound {
  const last = word.slice(-1).toLowerCase();
  if (word === word.toUpperCase()) return 'lr'.includes(last) ? 'rieul' : 'mn'.includes(last) ? 'consonant' : 'none';
  const lower = word.toLowerCase();
  if (/(l|le|ll)$/.test(lower)) return 'rieul';
  if (/(m|n|ng|me|ne)$/.test(lower)) return 'consonant';
  return /(?:(?:^|[^aeiou])[aeiou][bckpt]|oo[kp]|kg)$/.test(lower) ? 'consonant' : 'none';
}

/** @param word Hangul, a number as printed, Latin letters, or any of them in quotes or before a bracketed addition */
export function finalSound(word: string): FinalSound {
  // Full-width letters and digits, and syllables written in parts, are read as what they stand for.
  const text = spoken(word.normalize('NFKC'));
  const code = text.codePointAt(text.length - 1) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'none' : final === RIEUL ? 'rieul' : 'consonant';
  }
  const number = /\d[\d,]*(?:\.\d+)?$/.exec(text);
  if (number) return ofNumber(number[0]);
  const latin = /[A-Za-z]+$/.exec(text);
  return latin ? ofLatin(latin[0]) : 'none';
}

/**
 * The word with its particle.
 * @example withParticle('신청액', '은/는') // '신청액은'
 * @example withParticle('24', '으로/로') // '24로'
 * @example withParticle('‘아니오’', '이어/여') // '‘아니오’여'
 */
export function withParticle(word: string, pair: ParticlePair): string {
  const [closed = '', open = ''] = pair.split('/');
  const sound = finalSound(word);
  const usesOpen = sound === 'none' || (pair === '으로/로' && sound === 'rieul');
  return word + (usesOpen ? open : closed);
}
